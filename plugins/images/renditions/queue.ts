// The queue in which pictures wait to be cut, apart from all others: cutting takes long.
import type { Payload, PayloadRequest, Where } from 'payload'

export const queue = 'renditions'

/** How many pictures are taken from the archive at a time. */
const batch = 100

const isDue: Where = {
  or: [{ renditionState: { equals: 'pending' } }, { renditionState: { exists: false } }],
}

const isUnfinished: Where[] = [
  { queue: { equals: queue } },
  { completedAt: { exists: false } },
  { hasError: { not_equals: true } },
]

const put = (image: string, { jobs }: Payload, req?: PayloadRequest) =>
  jobs.queue({ task: 'makeRenditions', queue, input: { image }, req })

/** Puts a picture into the queue, in the request's transaction. */
export const queueRenditions = (image: string, req: PayloadRequest) => put(image, req.payload, req)

/**
 * Fills the empty queue with pictures that nothing was made of: an archive of earlier days, and what
 * a crash may have left. `job` is the one that is just ending, if any.
 */
export const queueForgotten = async (payload: Payload, job?: { id: number | string }) => {
  const others: Where[] = job ? [{ id: { not_equals: job.id } }] : []
  const where: Where = { and: [...isUnfinished, ...others] }
  if ((await payload.count({ collection: 'payload-jobs', where })).totalDocs) return
  const { docs } = await payload.find({
    collection: 'images',
    where: isDue,
    depth: 0,
    limit: batch,
    pagination: false,
    select: {},
    sort: '-createdAt',
  })
  for (const { id } of docs) await put(id, payload)
}
