import { isolateObjectProperty, type CollectionSlug, type PayloadRequest } from 'payload'
import { noteArticleWrite } from './articleWrite.ts'

type Doc = { id: string }

/**
 * Tells every plugin that a document has changed, where the platform has changed it in the database
 * itself: their `afterChange` hooks run as after an update that is no draft, whatever the write is in
 * whose course it happens.
 */
export const announceChange = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  { doc, previousDoc }: { doc: Doc; previousDoc: Doc },
) => {
  const collection = req.payload.collections[slug].config
  const announced = isolateObjectProperty(req, ['context'])
  announced.context = { ...req.context }
  noteArticleWrite(announced, { savesDraft: false })
  for (const hook of collection.hooks.afterChange) {
    const about = { collection, context: announced.context, data: doc, doc, previousDoc }
    await hook({ ...about, operation: 'update', overrideAccess: true, req: announced } as never)
  }
}
