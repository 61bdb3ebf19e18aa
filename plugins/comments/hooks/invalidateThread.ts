import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { invalidate } from '#kit/invalidate.ts'
import { idOf } from '#kit/idOf.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Change = { doc: Comment; previousDoc?: Partial<Comment>; req: PayloadRequest }

/** Drops the story's threads and count, where the change is one that readers see. */
export const invalidateThread: CollectionAfterChangeHook & CollectionAfterDeleteHook = async ({
  doc,
  previousDoc,
  req,
}: Change) => {
  const isSeen = doc.status === 'approved' || previousDoc?.status === 'approved'
  if (isSeen) await invalidate(req, [`comments:${idOf(doc.article)}`])
  return doc
}
