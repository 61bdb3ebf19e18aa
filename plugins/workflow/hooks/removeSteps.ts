import type { CollectionBeforeDeleteHook } from 'payload'

/** A story deleted for good takes the record of its way with it. */
export const removeSteps: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { article: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'transitions', where, req })
}
