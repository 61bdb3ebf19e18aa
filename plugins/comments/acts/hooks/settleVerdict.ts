import type { CollectionBeforeChangeHook, DataFromCollectionSlug } from 'payload'
import { isJudged } from '../moderating.ts'

type Comment = DataFromCollectionSlug<'comments'>

// Further reports do not hold what a moderator has approved in spite of some.
const settled = ({ isImmune, reports }: Comment, { status }: Comment) => ({
  reports: 0,
  isReported: false,
  isImmune: status === 'approved' && (Boolean(isImmune) || Boolean(reports)),
})

/** A verdict settles what readers have reported; only what is rejected keeps a reason for it. */
export const settleVerdict: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const after: Comment = { ...originalDoc, ...data }
  if (!isJudged(req, originalDoc, after)) return data
  const rejectionReason = after.status === 'rejected' ? after.rejectionReason : null
  return { ...data, ...settled(originalDoc, after), rejectionReason }
}
