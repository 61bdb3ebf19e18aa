import { getCurrentDate, type PayloadRequest, type Where } from 'payload'

/** Verdicts come in rows: what they teach is learned together, at most once in that time. */
const pause = 5 * 60 * 1_000

const isWaiting: Where = {
  taskSlug: { equals: 'learnSpam' },
  completedAt: { exists: false },
  hasError: { not_equals: true },
  processing: { not_equals: true },
}

/** Has the classifier learn in five minutes, unless it is about to. */
export const queueLearning = async (req: PayloadRequest) => {
  const { payload } = req
  const { totalDocs } = await payload.count({ collection: 'payload-jobs', where: isWaiting, req })
  if (totalDocs > 0) return
  const waitUntil = new Date(getCurrentDate().getTime() + pause)
  await payload.jobs.queue({ task: 'learnSpam', input: {}, waitUntil, req })
}
