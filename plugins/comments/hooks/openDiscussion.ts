import type { CollectionAfterChangeHook } from 'payload'

/** Gives a new story the row that counts its comments. */
export const openDiscussion: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') {
    const data = { article: doc.id, approved: 0 }
    await req.payload.create({ collection: 'discussions', data, depth: 0, req })
  }
  return doc
}
