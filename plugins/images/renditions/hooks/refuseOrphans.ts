import { NotFound, type CollectionBeforeChangeHook } from 'payload'

/** No file is stored for a picture that has been deleted while it was being cut. */
export const refuseOrphans: CollectionBeforeChangeHook = async ({ data, req }) => {
  const where = { id: { equals: data.image } }
  const { totalDocs } = await req.payload.count({ collection: 'images', where, req })
  if (!totalDocs) throw new NotFound()
  return data
}
