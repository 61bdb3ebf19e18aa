// The one way a hook says that something public has changed.
import type { PayloadRequest } from 'payload'
import { afterCommit } from './afterCommit.ts'
import { deliveryCacheOf, droppedTags } from './deliveryCache.ts'
import { tell } from './otherProcesses.ts'

/**
 * Drops the answers that carry one of `tags`, here and in the newsroom's other processes, once the
 * request's change is there to be read.
 */
export const invalidate = (req: PayloadRequest, tags: string[]) =>
  afterCommit(req, () => {
    deliveryCacheOf(req.payload).invalidate(tags)
    return tell(req.payload, { subject: droppedTags, content: tags })
  })
