import type { CollectionBeforeDeleteHook } from 'payload'

/** A story deleted for good takes its comments, and their count, with it. */
export const removeDiscussion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { article: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'comments', where, req })
  await req.payload.db.deleteMany({ collection: 'discussions', where, req })
}
