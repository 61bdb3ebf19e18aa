import type { CollectionAfterChangeHook, DataFromCollectionSlug } from 'payload'
import { announce, announceShown, noteHidden } from '../announce.ts'

type Comment = DataFromCollectionSlug<'comments'>

const isShown = (comment?: Partial<Comment>) =>
  comment?.status === 'approved' && Boolean(comment.isReachable)

/**
 * Sends word of a comment when it is approved, at once or later, to the story's authors and to whom
 * it answers. The jobs are stored together with the change, or not at all. Below one that is hidden
 * it waits until that is shown: see followThread.
 */
export const announceApproved: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  const wasShown = operation === 'update' && isShown(previousDoc)
  if (isShown(doc) === wasShown || req.context.isModerated) return doc
  if (wasShown) await noteHidden(doc, req)
  else if (operation === 'create') await announce(doc, req)
  else await announceShown(doc, req)
  return doc
}
