import type { CollectionBeforeDeleteHook } from 'payload'

/** A story deleted for good takes its ratings, and their totals, with it. */
export const removeRatings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { article: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'ratings', where, req })
  await req.payload.db.deleteMany({ collection: 'rating-totals', where, req })
}
