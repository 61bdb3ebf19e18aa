import { getCurrentDate, type PayloadRequest } from 'payload'
import { endingLicences } from '#collections/fields/image/endingLicences.ts'

/** How many pictures that readers see may soon be used no longer, and how they are found again. */
export const findEndingLicences = async (req: PayloadRequest) => {
  const where = endingLicences(getCurrentDate())
  const { totalDocs } = await req.payload.count({
    collection: 'images',
    where,
    overrideAccess: false,
    req,
  })
  return { total: totalDocs, where, sort: 'licensedUntil' }
}
