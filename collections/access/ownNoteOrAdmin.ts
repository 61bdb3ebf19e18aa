import type { AccessArgs, Where } from 'payload'
import { isAdmin } from './isAdmin.ts'
import { isStaff } from './isStaff.ts'

/** Taking a note back is its writer's, and an admin's. */
export const ownNoteOrAdmin = ({ req }: AccessArgs): boolean | Where => {
  if (isAdmin({ req })) return true
  return isStaff({ req }) ? { createdBy: { equals: req.user?.id } } : false
}
