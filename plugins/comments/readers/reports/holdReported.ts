import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import type { Flag } from '#kit/moderation.ts'
import { rulesOf } from '../../rules.ts'

type Comment = DataFromCollectionSlug<'comments'>

const code = 'REPORTED'

const isDue = async ({ badge, isImmune, reports, status }: Comment, req: PayloadRequest) => {
  if (status !== 'approved' || isImmune || badge) return false
  const { reportsToHold } = await rulesOf(req)
  return reportsToHold > 0 && (reports ?? 0) >= reportsToHold
}

const flagsOf = ({ flags, reports }: Comment): Flag[] => [
  ...((flags ?? []) as Flag[]).filter((flag) => flag.code !== code),
  { code, detail: String(reports) },
]

/**
 * Takes a comment off the page until a moderator has looked at it, once enough readers have reported
 * it: not what a moderator has approved, nor what the newsroom says itself.
 */
export const holdReported = async (comment: Comment, req: PayloadRequest) => {
  if (!(await isDue(comment, req))) return
  await req.payload.update({
    collection: 'comments',
    id: comment.id,
    data: { status: 'pending', flags: flagsOf(comment) },
    depth: 0,
    req,
  })
}
