// When a change is a moderator's act, and when a verdict.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { isRewritten } from '../hooks/isRewritten.ts'
import { verdictOn } from '../desk/verdict.ts'

type Comment = DataFromCollectionSlug<'comments'>

// An import has been judged elsewhere; the erasing of a writer is an act of its own.
const isOther = ({ context }: PayloadRequest) =>
  Boolean(context.isModerated || context.erasesWriter)

/** Who moderates in this request; nobody where a writer changes what they wrote. */
export const moderatorIn = (req: PayloadRequest, id?: string) =>
  hasRole(req.user, 'moderator') && !isOther(req) && !isRewritten(req, id) ? req.user : undefined

// A form sends the status along with whatever else is changed: it says something only where somebody
// has asked.
const confirms = ({ context }: PayloadRequest, { isReported }: Comment) =>
  Boolean(context.namesStatus && isReported)

/**
 * Whether a moderator judges the comment: by a new status or reason, or by confirming the old one, at
 * the desk or where the comment is reported.
 */
export const isJudged = (req: PayloadRequest, before: Comment, after: Partial<Comment>) =>
  Boolean(moderatorIn(req, before.id)) &&
  (before.status !== after.status ||
    (before.rejectionReason ?? null) !== (after.rejectionReason ?? null) ||
    Boolean(verdictOn(req, before.id)) ||
    confirms(req, before))
