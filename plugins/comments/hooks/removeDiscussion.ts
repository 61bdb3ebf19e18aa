import type { CollectionBeforeDeleteHook } from 'payload'
import { forgetAllUnder } from '../readers/forgetReaders.ts'

/** A story deleted for good takes its comments, what readers gave them, and their count with it. */
export const removeDiscussion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { article: { equals: id } }
  await forgetAllUnder(id, req)
  await req.payload.db.deleteMany({ collection: 'comments', where, req })
  await req.payload.db.deleteMany({ collection: 'discussions', where, req })
}
