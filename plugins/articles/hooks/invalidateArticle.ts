import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { articleWriteOf } from '#kit/articleWrite.ts'
import { invalidate } from '#kit/invalidate.ts'

/**
 * Drops the story's answers and the lists, where readers may see the change: what is saved beside
 * the public version, or was never public, they do not.
 */
export const invalidateArticle: CollectionAfterChangeHook = async ({ doc, req }) => {
  const isSeen = doc.firstPublishedAt && !articleWriteOf(req).savesDraft
  if (isSeen) await invalidate(req, ['articles', `articles:${doc.id}`])
  return doc
}

export const invalidateDeletedArticle: CollectionAfterDeleteHook = ({ doc, req }) =>
  invalidate(req, ['articles', `articles:${doc.id}`])
