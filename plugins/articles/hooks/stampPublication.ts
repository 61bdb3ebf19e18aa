import { getCurrentDate, type CollectionBeforeChangeHook } from 'payload'

const later = (now: string, embargoedUntil?: string | null) =>
  embargoedUntil && embargoedUntil > now ? embargoedUntil : now

/** Keeps when a story was first published, which is also its time of publication if none is set. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const isPublishing = data._status === 'published'
  if (!isPublishing) return data
  const now = getCurrentDate().toISOString()
  const before = operation === 'update' ? originalDoc : undefined
  return {
    ...data,
    firstPublishedAt: before?.firstPublishedAt ?? now,
    publishedAt: data.publishedAt ?? before?.publishedAt ?? later(now, data.embargoedUntil),
  }
}
