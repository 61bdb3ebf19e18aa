import type { CollectionAfterChangeHook } from 'payload'

/** Gives a new story the row that adds up its ratings. */
export const openTotals: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') {
    const data = { article: doc.id, stars1: 0, stars2: 0, stars3: 0, stars4: 0, stars5: 0 }
    await req.payload.create({ collection: 'rating-totals', data, depth: 0, req })
  }
  return doc
}
