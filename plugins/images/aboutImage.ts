import type { DataFromCollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '#collections/access/isStaff.ts'
import { StaffOnly } from '#kit/staffOnly.ts'
import { ImageNotFound } from './errors.ts'

type Image = DataFromCollectionSlug<'images'>
type Find = (req: PayloadRequest, image: Image) => Promise<object>

const findImage = async (req: PayloadRequest) => {
  const image = await req.payload.findByID({
    collection: 'images',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  if (!image) throw new ImageNotFound()
  return image
}

/** `GET /api/images/:id/<name>`, for staff, of a picture that the user may read. */
export const aboutImage = (name: string, find: Find): Endpoint => ({
  method: 'get',
  path: `/:id/${name}`,
  handler: async (req) => {
    if (!isStaff({ req })) throw new StaffOnly()
    return Response.json(await find(req, await findImage(req)))
  },
})
