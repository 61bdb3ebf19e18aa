import { getCurrentDate, type DataFromCollectionSlug, type PayloadRequest } from 'payload'
import { queueDelivery } from './queueDelivery.ts'

type Delivery = DataFromCollectionSlug<'webhook-deliveries'>

const collection = 'webhook-deliveries'

/** Longer than an attempt takes. */
const lease = 60_000

/**
 * Takes a delivery that is due, or nothing: of two who come at once, one. Whoever takes it is to say
 * what became of it before `nextAttempt`, when somebody else may take it.
 */
export const claim = async (req: PayloadRequest, id: string) => {
  const now = getCurrentDate()
  const nextAttempt = new Date(now.getTime() + lease).toISOString()
  const where = {
    id: { equals: id },
    status: { equals: 'waiting' },
    nextAttempt: { less_than_equal: now.toISOString() },
  }
  const data = { attempts: { $inc: 1 }, nextAttempt }
  const taken = await req.payload.db.updateOne({ collection, where, data, req })
  return taken as unknown as Delivery | null
}

/**
 * Looks at a delivery again when it is due: somebody else has it in hand, who may come to grief.
 */
export const comeBack = async (req: PayloadRequest, id: string) => {
  const delivery = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (delivery?.status !== 'waiting' || !delivery.nextAttempt) return
  await queueDelivery(req, id, delivery.nextAttempt)
}
