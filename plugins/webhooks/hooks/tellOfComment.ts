import type { CollectionAfterChangeHook, DataFromCollectionSlug } from 'payload'
import { tell } from '../tell.ts'

type Comment = DataFromCollectionSlug<'comments'>

/** Tells of a comment when it is approved, at once or later; what is imported has been read elsewhere. */
export const tellOfComment: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  const wasApproved = operation === 'update' && previousDoc.status === 'approved'
  if (doc.status !== 'approved' || wasApproved || req.context.isModerated) return doc
  await tell(req, { event: 'comment.approved', subject: doc.id })
  return doc
}
