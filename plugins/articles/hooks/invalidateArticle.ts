import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { isSeenByReaders } from '#kit/articleWrite.ts'
import { invalidate } from '#kit/invalidate.ts'

/** Drops the story's answers and the lists, where readers may see the change. */
export const invalidateArticle: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (isSeenByReaders(doc, req)) await invalidate(req, ['articles', `articles:${doc.id}`])
  return doc
}

export const invalidateDeletedArticle: CollectionAfterDeleteHook = ({ doc, req }) =>
  invalidate(req, ['articles', `articles:${doc.id}`])
