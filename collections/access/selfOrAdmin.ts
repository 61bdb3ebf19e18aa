import type { AccessArgs, Where } from 'payload'
import { isAdmin } from './isAdmin.ts'

/** One's own account; every account for an admin. */
export const selfOrAdmin = ({ req }: AccessArgs): boolean | Where =>
  isAdmin({ req }) || (req.user ? { id: { equals: req.user.id } } : false)
