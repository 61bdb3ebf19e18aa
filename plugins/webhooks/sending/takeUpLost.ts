import { createLocalReq, getCurrentDate, type Payload } from 'payload'
import { queueDelivery } from './queueDelivery.ts'

/** As long as a job waits for a runner that has died. */
const patience = 15 * 60_000

/**
 * Queues what should have been sent long ago: without transactions, a crash may come between a delivery
 * and its job. One that has a job all the same is sent once.
 */
export const takeUpLost = async (payload: Payload) => {
  const late = new Date(getCurrentDate().getTime() - patience).toISOString()
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    where: { status: { equals: 'waiting' }, nextAttempt: { less_than: late } },
    depth: 0,
    pagination: false,
    select: {},
  })
  const req = await createLocalReq({}, payload)
  for (const { id } of docs) await queueDelivery(req, id)
}
