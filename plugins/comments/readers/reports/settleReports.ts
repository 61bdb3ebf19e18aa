import type { CollectionBeforeChangeHook, DataFromCollectionSlug } from 'payload'
import { isJudged } from '../../acts/moderating.ts'

type Comment = DataFromCollectionSlug<'comments'>

/**
 * A moderator's verdict settles what readers have reported. What is approved stays, whatever is
 * reported of it, until its writer changes it.
 */
export const settleReports: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const after: Comment = { ...originalDoc, ...data }
  if (!isJudged(req, originalDoc, after)) return data
  return { ...data, reports: 0, isReported: false, isImmune: after.status === 'approved' }
}
