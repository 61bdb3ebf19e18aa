import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { invalidate } from '#kit/invalidate.ts'

const isPublic = (doc?: { _status?: string }) => doc?._status === 'published'

/** Drops the story's answers and the lists, where the change touches what readers see. */
export const invalidateArticle: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (isPublic(doc) || isPublic(previousDoc)) {
    await invalidate(req, ['articles', `articles:${doc.id}`])
  }
  return doc
}

export const invalidateDeletedArticle: CollectionAfterDeleteHook = ({ doc, req }) =>
  invalidate(req, ['articles', `articles:${doc.id}`])
