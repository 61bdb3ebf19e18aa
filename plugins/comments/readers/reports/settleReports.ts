import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'

type Comment = DataFromCollectionSlug<'comments'>

/**
 * Notes whether an update names a status: later, what it leaves out is filled in from what is stored,
 * and a moderator who confirms a status cannot be told from one who changes something else.
 */
export const noteVerdict: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context.namesStatus = 'status' in (args.data ?? {})
  return args
}

const isJudged = (req: PayloadRequest, before: Comment, { status }: Partial<Comment>) =>
  hasRole(req.user, 'moderator') && (before.status !== status || Boolean(req.context.namesStatus))

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
  if (!isJudged(req, originalDoc, data)) return data
  return { ...data, reports: 0, isReported: false, isImmune: data.status === 'approved' }
}
