import type { PayloadRequest } from 'payload'

/** The queue of deliveries: a receiver that is slow keeps no story from coming out. */
export const queue = { name: 'webhooks', atOnce: 50 }

/** Has the delivery `id` made, at `time` or with the next look into the queue. */
export const queueDelivery = (req: PayloadRequest, id: string, time?: string) =>
  req.payload.jobs.queue({
    task: 'deliverWebhook',
    input: { delivery: id },
    queue: queue.name,
    waitUntil: time ? new Date(time) : undefined,
    req,
  })
