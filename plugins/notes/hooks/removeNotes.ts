import type { CollectionBeforeDeleteHook } from 'payload'

/** A story deleted for good takes its notes with it. */
export const removeNotes: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { article: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'notes', where, req })
}
