import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps when a story was first published, which is also its time of publication if none is set. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const isPublishing = data._status === 'published'
  if (!isPublishing) return data
  const now = new Date().toISOString()
  const before = operation === 'update' ? originalDoc : undefined
  return {
    ...data,
    firstPublishedAt: before?.firstPublishedAt ?? now,
    publishedAt: data.publishedAt ?? before?.publishedAt ?? now,
  }
}
