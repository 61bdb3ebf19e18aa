import type { AccessArgs, Where } from 'payload'
import { isStaff } from './isStaff.ts'

/** The newsroom sees every picture, file and all; the public those that something public shows. */
export const shownImages = ({ req }: AccessArgs): boolean | Where =>
  isStaff({ req }) || { publicUses: { greater_than: 0 } }
