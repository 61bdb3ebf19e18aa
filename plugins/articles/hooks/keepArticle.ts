import type { CollectionAfterChangeHook } from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { isSeenByReaders } from '#kit/articleWrite.ts'
import { queueViews } from '#kit/viewQueue.ts'

/** Has the views of a story that readers see anew made before they ask for it. */
export const keepArticle: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (isSeenByReaders(doc, req)) await afterCommit(req, () => queueViews(req.payload, doc.id))
  return doc
}
