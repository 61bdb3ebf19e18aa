import type { CollectionAfterChangeHook } from 'payload'

/**
 * Whoever writes keeps the story. Payload takes every save for the end of the work and removes the
 * lock, so that a story which saves itself would stand open between two words (payload#11604).
 */
export const holdLock: CollectionAfterChangeHook = async ({ context, doc, operation, req }) => {
  if (operation !== 'update' || !context.isAutosave || !req.user) return doc
  const document = { relationTo: 'articles' as const, value: doc.id }
  const user = { relationTo: req.user.collection, value: req.user.id }
  const locks = { collection: 'payload-locked-documents', req } as const
  const where = {
    'document.relationTo': { equals: document.relationTo },
    'document.value': { equals: document.value },
  }
  const { totalDocs } = await req.payload.count({ ...locks, where })
  if (totalDocs === 0) await req.payload.db.create({ ...locks, data: { document, user } })
  return doc
}
