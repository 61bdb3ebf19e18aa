import type { Where } from 'payload'
import { preModeration } from './preModeration.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/**
 * Somebody with enough approved comments and none that was refused has only pre-moderation before
 * them. Anyone can type another's e-mail: what counts was written under it from this address.
 */
export const trustedWriter: ModerationPhase = async (comment, context) => {
  const { addressMark, writer } = comment
  const { req, rules } = context
  if (!writer || !addressMark || rules.trustedFrom === 0) return
  const countOf = async (more: Where) => {
    const where = { writer: { equals: writer }, ...more }
    return (await req.payload.count({ collection: 'comments', where, req })).totalDocs
  }
  const refused = await countOf({ status: { in: ['rejected', 'spam'] } })
  if (refused > 0) return
  const approved = { status: { equals: 'approved' }, addressMark: { equals: addressMark } }
  if ((await countOf(approved)) < rules.trustedFrom) return
  return (await preModeration(comment, context)) ?? { status: 'approved' }
}
