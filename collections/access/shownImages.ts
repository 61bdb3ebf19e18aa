import type { AccessArgs, Where } from 'payload'
import { isStaff } from './isStaff.ts'
import { hasPictureTicket } from './pictureTicket.ts'

/**
 * The newsroom sees every picture, file and all; the public those that something public shows, and
 * whoever has a preview those of its story: only the platform can say that a reading is for one.
 */
export const shownImages = (args: AccessArgs): boolean | Where => {
  const isForPreview = args.req.context.isForPreview === true || hasPictureTicket(args)
  return isStaff(args) || isForPreview || { publicUses: { greater_than: 0 } }
}
