// The version of a story that is out, whatever newer changes lie beside it.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

type Story = DataFromCollectionSlug<'articles'>

/**
 * The story as it stands in the collection itself. `isPublished`: it is out, be it under embargo;
 * `isPublic`: readers see it. Sees what the request's open transaction has written.
 */
export const publicVersionOf = async (req: PayloadRequest, id: string) => {
  const where = { id: { equals: id } }
  const story = await req.payload.db.findOne<Story>({ collection: 'articles', where, req })
  const isPublished = story?._status === 'published' && !story.deletedAt
  return { story: story ?? undefined, isPublished, isPublic: isPublished && !story.embargoedUntil }
}
