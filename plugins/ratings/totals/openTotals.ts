import type { CollectionAfterChangeHook, DataFromCollectionSlug } from 'payload'

/** Gives a new story the row that adds up its ratings. */
export const openTotals: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') {
    const data = { article: doc.id } as DataFromCollectionSlug<'rating-totals'>
    await req.payload.create({ collection: 'rating-totals', data, depth: 0, req })
  }
  return doc
}
