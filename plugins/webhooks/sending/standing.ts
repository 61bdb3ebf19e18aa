// How a receiver stands: since when it has only failed, and when that is enough.
import { getCurrentDate, type DataFromCollectionSlug, type PayloadRequest } from 'payload'
import { inTransaction } from '#kit/inTransaction.ts'
import type { WebhooksSettings } from '../settings.ts'
import type { Outcome } from './post.ts'

type Webhook = DataFromCollectionSlug<'webhooks'>
type Settings = Pick<WebhooksSettings, 'failingDays'>

const collection = 'webhooks'
const day = 24 * 60 * 60 * 1000
const gone = 410

/** Forgets earlier failures. */
export const noteSuccess = (req: PayloadRequest, id: string) =>
  req.payload.db.updateOne({
    collection,
    where: { id: { equals: id }, failingSince: { exists: true } },
    data: { failingSince: null },
    returning: false,
    req,
  })

const writeToAdmins = async (req: PayloadRequest, webhook: string) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  for (const { id: person } of docs) {
    await req.payload.jobs.queue({ task: 'mailWebhookIsOff', input: { webhook, person }, req })
  }
}

// Of several that fail at once, one switches it off and has the letters written.
const switchOff = (req: PayloadRequest, id: string, data: Partial<Webhook>) =>
  inTransaction(req, async () => {
    const where = { id: { equals: id }, enabled: { equals: true } }
    const off = await req.payload.db.updateOne({ collection, where, data, req })
    if (off) await writeToAdmins(req, id)
  })

const noteFirst = (req: PayloadRequest, id: string, failingSince: string) =>
  req.payload.db.updateOne({
    collection,
    where: { id: { equals: id }, failingSince: { exists: false } },
    data: { failingSince },
    returning: false,
    req,
  })

/** Notes a failure; switches the receiver off where it says that it is gone, or has failed for days. */
export const noteFailure = async (
  req: PayloadRequest,
  { webhook: id, status }: Outcome & { webhook: string },
  { failingDays }: Settings,
) => {
  const webhook = await req.payload.findByID({ collection, id, depth: 0, req })
  const now = getCurrentDate()
  const failingSince = webhook.failingSince ?? now.toISOString()
  const isGone = status === gone
  const isTooLong = now.getTime() - Date.parse(failingSince) >= failingDays * day
  if (isGone || isTooLong) {
    const reason = isGone ? 'gone' : 'failing'
    const disabledAt = now.toISOString()
    await switchOff(req, id, { enabled: false, disabledAt, failingSince, reason })
  } else if (!webhook.failingSince) {
    await noteFirst(req, id, failingSince)
  }
}
