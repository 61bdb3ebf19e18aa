import { getCurrentDate, type Endpoint, type Where } from 'payload'
import { isStaff } from '#collections/access/isStaff.ts'
import { StaffOnly } from '../errors.ts'

const noticeInDays = 14
const most = 100

/** Pictures that readers see and whose licence is over or ends within 14 days. */
export const expiringSoon = (now: Date): Where => {
  const end = new Date(now.getTime() + noticeInDays * 24 * 60 * 60 * 1000).toISOString()
  return {
    and: [{ licensedUntil: { less_than_equal: end } }, { publicUses: { greater_than: 0 } }],
  }
}

/**
 * `GET /api/images/expiring`: for staff, up to 100 pictures in public use whose licence ends within 14
 * days or has ended, those first that end first, as `{ docs, totalDocs }`.
 */
export const findExpiring: Endpoint = {
  method: 'get',
  path: '/expiring',
  handler: async (req) => {
    if (!isStaff({ req })) throw new StaffOnly()
    const { docs, totalDocs } = await req.payload.find({
      collection: 'images',
      where: expiringSoon(getCurrentDate()),
      sort: 'licensedUntil',
      limit: most,
      depth: 0,
      overrideAccess: false,
      select: { alt: true, filename: true, licence: true, licensedUntil: true },
      req,
      user: req.user,
    })
    return Response.json({ docs, totalDocs })
  },
}
