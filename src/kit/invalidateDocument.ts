import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { invalidate } from './invalidate.ts'

/**
 * Drops the answers made from a document, tagged `<collection>:<id>`, once it has changed, and those
 * tagged `<collection>`: made by looking for one in it.
 */
export const invalidateDocument: CollectionAfterChangeHook & CollectionAfterDeleteHook = async ({
  collection,
  doc,
  req,
}: {
  collection: { slug: string }
  doc: { id: number | string }
  req: Parameters<typeof invalidate>[0]
}) => {
  await invalidate(req, [collection.slug, `${collection.slug}:${doc.id}`])
  return doc
}
