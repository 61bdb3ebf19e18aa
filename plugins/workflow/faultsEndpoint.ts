import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { isStaff } from '#collections/access/isStaff.ts'
import { findFaults } from '#kit/publicationCheck.ts'
import { StaffOnly } from '#kit/staffOnly.ts'

/**
 * `POST /api/articles/faults`: for staff, what is wrong with a story as it stands in the form, before
 * it goes out, as `{ docs: [{ en, vi }] }`. Stores nothing.
 */
export const faultsEndpoint: Endpoint = {
  method: 'post',
  path: '/faults',
  handler: async (req) => {
    if (!isStaff({ req })) throw new StaffOnly()
    await addDataAndFileToRequest(req)
    return Response.json({ docs: await findFaults(req.data ?? {}, req) })
  },
}
