import { randomUUID } from 'node:crypto'
import { getCurrentDate, type DataFromCollectionSlug, type PayloadRequest } from 'payload'
import { queueDelivery } from './sending/queueDelivery.ts'

type Delivery = DataFromCollectionSlug<'webhook-deliveries'>

/**
 * `subject` is the id of the story or comment; `slug` where readers found the story; `messageId`
 * begins with `msg_`, and is a new one where none is given.
 */
export type Happening = Pick<Delivery, 'event' | 'slug' | 'subject'> & { messageId?: string }

/** The webhooks that are to be told of an event. */
export const findListeners = async (req: PayloadRequest, event: Delivery['event']) => {
  const { docs } = await req.payload.find({
    collection: 'webhooks',
    where: { enabled: { equals: true }, events: { in: [event] } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs
}

/**
 * Stores a delivery, and the job that makes it, for each webhook that listens: in the transaction of
 * what happened, so that it is neither lost in a crash nor made of what was rolled back.
 */
export const tell = async (req: PayloadRequest, happening: Happening) => {
  const own = {
    messageId: `msg_${randomUUID().replaceAll('-', '')}`,
    ...happening,
    status: 'waiting' as const,
    nextAttempt: getCurrentDate().toISOString(),
  }
  for (const { id: webhook } of await findListeners(req, happening.event)) {
    const data = { ...own, webhook }
    const { id } = await req.payload.create({
      collection: 'webhook-deliveries',
      data,
      depth: 0,
      req,
    })
    await queueDelivery(req, id)
  }
}
