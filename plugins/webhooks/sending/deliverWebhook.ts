import {
  getCurrentDate,
  type DataFromCollectionSlug,
  type PayloadRequest,
  type TaskConfig,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { sign } from '../secret.ts'
import type { WebhooksSettings } from '../settings.ts'
import { claim, comeBack } from './claim.ts'
import { conclude, giveUp } from './conclude.ts'
import { toMessage } from './message.ts'
import { post } from './post.ts'

type Delivery = DataFromCollectionSlug<'webhook-deliveries'>
type Webhook = DataFromCollectionSlug<'webhooks'>

const minute = 60_000

const off = { status: 'failed', lastError: 'The webhook is switched off.' } as const
const unseen = { status: 'dropped', lastError: 'Readers no longer see it.' } as const

const headersFor = (
  req: PayloadRequest,
  webhook: Webhook,
  { id, body }: Record<string, string>,
) => {
  const timestamp = Math.floor(getCurrentDate().getTime() / 1000)
  return {
    'content-type': 'application/json',
    'user-agent': 'Masthead-Webhooks',
    'webhook-id': id!,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': sign(req.payload, webhook, { id: id!, timestamp, body: body! }),
  }
}

const attempt = async (req: PayloadRequest, delivery: Delivery, settings: WebhooksSettings) => {
  const { payload } = req
  const id = idOf(delivery.webhook)
  const webhook = await payload.findByID({ collection: 'webhooks', id, depth: 0 })
  if (!webhook.enabled) return giveUp(req, delivery, off)
  const body = await toMessage({ payload, delivery, siteUrl: settings.siteUrl })
  if (!body) return giveUp(req, delivery, unseen)
  const headers = headersFor(req, webhook, { id: delivery.messageId, body })
  const outcome = await post({ url: webhook.url, headers, body }, settings.allowPrivate)
  return conclude(req, { delivery, outcome }, settings)
}

/**
 * Makes one attempt at a delivery. Where a receiver fails, a later job makes the next; the retries of
 * this one are for faults of the platform's own.
 */
export const deliverWebhook = (settings: WebhooksSettings): TaskConfig<'deliverWebhook'> => ({
  slug: 'deliverWebhook',
  inputSchema: [{ name: 'delivery', type: 'text', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ input: { delivery: id }, req }) => {
    const delivery = await claim(req, id)
    if (delivery) await attempt(req, delivery, settings)
    else await comeBack(req, id)
    return { output: {} }
  },
})
