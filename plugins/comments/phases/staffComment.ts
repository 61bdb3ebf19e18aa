import { hasRole } from '#collections/access/hasRole.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** Whoever judges comments need not wait to be judged. */
export const staffComment: ModerationPhase = (_comment, { req }) =>
  hasRole(req.user, 'moderator') ? { status: 'approved' } : undefined
