// The one way a hook says that something public has changed.
import type { PayloadRequest } from 'payload'
import { afterCommit } from './afterCommit.ts'
import { deliveryCacheOf, droppedTags } from './deliveryCache.ts'
import { anyTag, dropViews, keptTags } from './dropViews.ts'
import { tell } from './otherProcesses.ts'

// With the change, so that none is stored without it. And behind it: what was being made meanwhile may
// have been stored since, from what there was before.
const invalidateViews = async (req: PayloadRequest, tags: string[]) => {
  const { payload } = req
  const kept = keptTags(payload, tags)
  if (kept.length === 0) return
  await dropViews(payload, kept, req)
  await afterCommit(req, () => dropViews(payload, [...kept, anyTag]))
}

/**
 * Drops the views of stories and the answers that carry one of `tags`, here and in the newsroom's
 * other processes, once the request's change is there to be read.
 */
export const invalidate = async (req: PayloadRequest, tags: string[]) => {
  await invalidateViews(req, tags)
  await afterCommit(req, () => {
    deliveryCacheOf(req.payload).invalidate(tags)
    return tell(req.payload, { subject: droppedTags, content: tags })
  })
}
