import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole.ts'

/** Anyone of the newsroom. A user without a role is nobody. */
export const isStaff = ({ req }: { req: PayloadRequest }) =>
  hasRole(req.user, 'journalist', 'editor', 'moderator')
