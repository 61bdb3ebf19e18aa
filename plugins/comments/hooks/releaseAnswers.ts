import type { CollectionAfterDeleteHook } from 'payload'

/** The answers below a comment that is gone stay in their thread, and answer nothing that is there. */
export const releaseAnswers: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.updateMany({
    collection: 'comments',
    where: { parent: { equals: id } },
    data: { parent: null },
    returning: false,
    req,
  })
}
