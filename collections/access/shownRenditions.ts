import type { AccessArgs, Where } from 'payload'
import { isStaff } from './isStaff.ts'
import { hasPictureTicket } from './pictureTicket.ts'

/** A rendition is seen by whoever sees its picture: see `shownImages`. */
export const shownRenditions = (args: AccessArgs): boolean | Where =>
  isStaff(args) || hasPictureTicket(args) || { 'image.publicUses': { greater_than: 0 } }
