import type { CollectionBeforeDeleteHook } from 'payload'

/** A story deleted for good takes its ratings, their totals and what was done to them, with it. */
export const removeRatings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { article: { equals: id } }
  for (const collection of ['ratings', 'rating-totals', 'rating-acts'] as const) {
    await req.payload.db.deleteMany({ collection, where, req })
  }
}
