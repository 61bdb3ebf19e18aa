import { getCurrentDate, type DataFromCollectionSlug } from 'payload'
import { WebhookNotFound } from '../errors.ts'
import { secretOf } from '../secret.ts'
import { adminEndpoint } from './adminEndpoint.ts'

type Webhook = DataFromCollectionSlug<'webhooks'>

const collection = 'webhooks'

/** `POST /api/webhooks/:id/rotate-secret`: a new secret; for a day, the earlier one signs, too. */
export const rotateSecret = adminEndpoint({
  path: '/rotate-secret',
  handle: async (req, id) => {
    const where = { id: { equals: id } }
    const rotatedAt = getCurrentDate().toISOString()
    const data = { secretVersion: { $inc: 1 }, rotatedAt }
    const rotated = await req.payload.db.updateOne({ collection, where, data, req })
    if (!rotated) throw new WebhookNotFound()
    return { secret: secretOf(req.payload, rotated as unknown as Webhook) }
  },
})
