import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { isPublicStory } from '#kit/publicVersion.ts'

/**
 * Notes on a new comment whether the public may read its story. Behind the gate, which may wait for
 * services outside: in the meantime a story may be unpublished.
 */
export const noteStory: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  return { ...data, isOnPublicStory: await isPublicStory(req, data.article) }
}

/** Hides a story's comments when it leaves the public, and shows them again when it comes back. */
export const followStory: CollectionAfterChangeHook = async ({ doc, req }) => {
  const isOnPublicStory = await isPublicStory(req, doc.id)
  await req.payload.db.updateMany({
    collection: 'comments',
    where: {
      article: { equals: doc.id },
      isOnPublicStory: { not_equals: isOnPublicStory },
    },
    data: { isOnPublicStory },
    req,
  })
  return doc
}
