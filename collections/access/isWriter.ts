import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole.ts'

/** Whoever makes stories: journalists and editors. */
export const isWriter = ({ req }: { req: PayloadRequest }) =>
  hasRole(req.user, 'journalist', 'editor')
