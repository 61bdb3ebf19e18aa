import { getCurrentDate, type PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { inTransaction } from '#kit/inTransaction.ts'
import { DeliveryNotFound, WebhookIsOff } from '../errors.ts'
import { queueDelivery } from '../sending/queueDelivery.ts'
import { adminEndpoint } from './adminEndpoint.ts'

const collection = 'webhook-deliveries'

const refuseOff = async (req: PayloadRequest, id: string) => {
  const { enabled } = await req.payload.findByID({ collection: 'webhooks', id, depth: 0, req })
  if (!enabled) throw new WebhookIsOff()
}

const begin = (req: PayloadRequest, id: string) =>
  inTransaction(req, async () => {
    const nextAttempt = getCurrentDate().toISOString()
    const data = { status: 'waiting', attempts: 0, nextAttempt }
    await req.payload.db.updateOne({ collection, id, data, req })
    await queueDelivery(req, id)
    return { id, status: 'waiting', nextAttempt }
  })

/**
 * `POST /api/webhook-deliveries/:id/redeliver`: sends a message again, under the same `webhook-id`, with
 * the next look into the queue.
 */
export const redeliver = adminEndpoint({
  path: '/redeliver',
  handle: async (req, id) => {
    const query = { collection, id, depth: 0, disableErrors: true, req } as const
    const delivery = await req.payload.findByID(query)
    if (!delivery) throw new DeliveryNotFound()
    await refuseOff(req, idOf(delivery.webhook))
    return begin(req, delivery.id)
  },
})
