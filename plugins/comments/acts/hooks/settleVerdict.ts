import type { CollectionBeforeChangeHook, DataFromCollectionSlug } from 'payload'
import { isJudged } from '../moderating.ts'

type Comment = DataFromCollectionSlug<'comments'>

/** Only what is rejected keeps a reason for it. */
export const settleVerdict: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const after: Comment = { ...originalDoc, ...data }
  if (!isJudged(req, originalDoc, after)) return data
  return { ...data, rejectionReason: after.status === 'rejected' ? after.rejectionReason : null }
}
