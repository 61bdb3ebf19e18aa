import { getCurrentDate } from 'payload'
import { TooSoon } from '../errors.ts'
import type { ModerationPhase } from '#kit/moderation.ts'
import { hasRole } from '#collections/access/hasRole.ts'

const newest = async (writer: string, { req }: Parameters<ModerationPhase>[1]) => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { writer: { equals: writer } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { createdAt: true },
    sort: '-createdAt',
    req,
  })
  return docs[0]
}

/** A writer waits a while between two comments, whatever the story; moderators do not. */
export const flood: ModerationPhase = async ({ writer, id }, context) => {
  const { req, rules } = context
  const isExempt = !writer || id || hasRole(req.user, 'moderator')
  if (isExempt || rules.secondsBetween === 0) return
  const last = await newest(writer, context)
  if (!last) return
  const next = Date.parse(last.createdAt) + rules.secondsBetween * 1_000
  const retryAfter = Math.ceil((next - getCurrentDate().getTime()) / 1_000)
  if (retryAfter > 0) throw new TooSoon({ retryAfter })
}
