import type { AccessArgs, Where } from 'payload'
import { isModerator } from './isModerator.ts'

/**
 * Moderators read every comment, everybody else what they have approved on public stories, unless
 * it answers something that is not to be seen.
 */
export const approvedOnly = ({ req }: AccessArgs): boolean | Where =>
  isModerator({ req }) || {
    and: [
      { status: { equals: 'approved' } },
      { isOnPublicStory: { equals: true } },
      { isReachable: { equals: true } },
    ],
  }
