import { getCurrentDate, type Endpoint } from 'payload'
import { isStaff } from '#collections/access/isStaff.ts'
import { endingLicences } from '#collections/fields/image/endingLicences.ts'
import { StaffOnly } from '#kit/staffOnly.ts'

const most = 100

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
      where: endingLicences(getCurrentDate()),
      sort: 'licensedUntil',
      limit: most,
      depth: 0,
      overrideAccess: false,
      select: { alt: true, originalName: true, licence: true, licensedUntil: true },
      req,
      user: req.user,
    })
    return Response.json({ docs, totalDocs })
  },
}
