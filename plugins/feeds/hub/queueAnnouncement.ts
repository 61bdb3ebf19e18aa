import type { CollectionAfterChangeHook } from 'payload'
import { isSeenByReaders } from '#kit/articleWrite.ts'

/** Has the hub told of a story that readers see changed, once that is stored. */
export const queueAnnouncement: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (isSeenByReaders(doc, req)) {
    await req.payload.jobs.queue({ task: 'announceFeeds', input: { article: doc.id }, req })
  }
  return doc
}
