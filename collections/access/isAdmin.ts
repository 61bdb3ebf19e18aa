import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole.ts'

/** Users, settings, jobs: admins only. */
export const isAdmin = ({ req }: { req: PayloadRequest }) => hasRole(req.user, 'admin')
