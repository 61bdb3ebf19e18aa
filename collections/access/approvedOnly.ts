import type { AccessArgs, Where } from 'payload'
import { ownComment } from './ownComment.ts'

const approved: Where = {
  and: [
    { status: { equals: 'approved' } },
    { isOnPublicStory: { equals: true } },
    { isReachable: { equals: true } },
  ],
}

/**
 * Moderators read every comment, everybody else what they have approved on public stories, unless
 * it answers something that is not to be seen; writers with a token, their own.
 */
export const approvedOnly = (args: AccessArgs): boolean | Where => {
  const own = ownComment(args)
  return own === true || (own ? { or: [approved, own] } : approved)
}
