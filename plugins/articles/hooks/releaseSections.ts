import type { CollectionAfterDeleteHook } from 'payload'

/** The sections inside one that is deleted stand by themselves. */
export const releaseSections: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.updateMany({
    collection: 'sections',
    where: { parent: { equals: id } },
    data: { parent: null },
    returning: false,
    req,
  })
}
