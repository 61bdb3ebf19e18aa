import type { CollectionSlug, PayloadRequest } from 'payload'

type Doc = { id: string }

/**
 * Tells every plugin that a document has changed, where the platform has changed it in the database
 * itself: their `afterChange` hooks run as after an update.
 */
export const announceChange = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  { doc, previousDoc }: { doc: Doc; previousDoc: Doc },
) => {
  const collection = req.payload.collections[slug].config
  for (const hook of collection.hooks.afterChange) {
    const about = { collection, context: req.context, data: doc, doc, previousDoc }
    await hook({ ...about, operation: 'update', overrideAccess: true, req } as never)
  }
}
