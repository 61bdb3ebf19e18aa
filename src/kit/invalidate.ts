// The one way a hook says that something public has changed.
import type { PayloadRequest } from 'payload'
import { afterCommit } from './afterCommit.ts'
import { deliveryCacheOf } from './deliveryCache.ts'

/** Drops the answers that carry one of `tags`, once the request's change is there to be read. */
export const invalidate = (req: PayloadRequest, tags: string[]) =>
  afterCommit(req, () => deliveryCacheOf(req.payload).invalidate(tags))
