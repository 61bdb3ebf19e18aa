import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole.ts'

/** Judging readers' comments, and seeing who wrote them: moderators. */
export const isModerator = ({ req }: { req: PayloadRequest }) => hasRole(req.user, 'moderator')
