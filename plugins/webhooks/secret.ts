// The keys that webhooks are signed with, as Standard Webhooks 1.0 has it. None is stored: each is made
// from PAYLOAD_SECRET, and a new version is another key.
import { createHmac } from 'node:crypto'
import { getCurrentDate, type DataFromCollectionSlug, type Payload, type TextField } from 'payload'
import { nobody } from '#collections/access/nobody.ts'

type Webhook = Pick<DataFromCollectionSlug<'webhooks'>, 'id' | 'rotatedAt' | 'secretVersion'>

const day = 24 * 60 * 60 * 1000

const keyOf = ({ secret }: Payload, id: string, version: number) =>
  createHmac('sha256', secret).update(`webhook:${id}:${version}`).digest()

const signWith = (key: Buffer, text: string) =>
  `v1,${createHmac('sha256', key).update(text).digest('base64')}`

// For a day both keys hold, so that a receiver can take the new one over at its leisure.
const versionsOf = ({ rotatedAt, secretVersion }: Webhook) => {
  const version = secretVersion ?? 1
  const isFresh = rotatedAt && getCurrentDate().getTime() - Date.parse(rotatedAt) < day
  return isFresh ? [version, version - 1] : [version]
}

/** `id` is that of the message, `timestamp` in seconds since 1970. */
export type Signed = { id: string; timestamp: number; body: string }

/** The signatures for the header `webhook-signature`. */
export const sign = (payload: Payload, webhook: Webhook, { id, timestamp, body }: Signed) =>
  versionsOf(webhook)
    .map((version) => signWith(keyOf(payload, webhook.id, version), `${id}.${timestamp}.${body}`))
    .join(' ')

/** What a receiver checks signatures with: `whsec_` and the key in base64. */
export const secretOf = (payload: Payload, { id, secretVersion }: Webhook) =>
  `whsec_${keyOf(payload, id, secretVersion ?? 1).toString('base64')}`

/** Shows the key to those who may read webhooks. */
export const secretField: TextField = {
  name: 'secret',
  type: 'text',
  virtual: true,
  access: { create: nobody, update: nobody },
  label: { en: 'Secret', vi: 'Khóa bí mật' },
  admin: { readOnly: true, disableListColumn: true, condition: (data) => Boolean(data?.secret) },
  hooks: {
    afterRead: [
      ({ data, req }) => (data?.secretVersion ? secretOf(req.payload, data as Webhook) : undefined),
    ],
  },
}
