import type { Job as AnyJob, PayloadRequest } from 'payload'

type Job = Pick<AnyJob, 'createdAt' | 'id' | 'queue' | 'taskSlug'>

const age = ({ createdAt, id }: Pick<Job, 'createdAt' | 'id'>) => `${createdAt} ${id}`

/**
 * Whether an older job of the same task and queue is under way: two processes that plan at the same
 * moment plan twice, and one of the two is enough.
 */
export const isLeftToOther = async (job: Job, { payload }: PayloadRequest) => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      taskSlug: { equals: job.taskSlug },
      queue: { equals: job.queue },
      processing: { equals: true },
    },
    depth: 0,
    pagination: false,
    select: { createdAt: true },
  })
  return docs.some((other) => age(other) < age(job))
}
