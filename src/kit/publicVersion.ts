// The version of a story that is out, whatever newer changes lie beside it.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

type Story = DataFromCollectionSlug<'articles'>

type Publicity = Pick<Story, '_status' | 'deletedAt' | 'embargoedUntil'>

const isPublished = ({ _status, deletedAt }: Publicity) => _status === 'published' && !deletedAt

/** Whether readers see it, as it stands in the collection itself. */
export const isPublic = (story: Publicity) => isPublished(story) && !story.embargoedUntil

/** Whether readers see the story; without reading the whole of it, as `publicVersionOf` does. */
export const isPublicStory = async (req: PayloadRequest, id: string) => {
  const story = await req.payload.db.findOne<Story>({
    collection: 'articles',
    where: { id: { equals: id } },
    select: { _status: true, deletedAt: true, embargoedUntil: true },
    req,
  })
  return story !== null && isPublic(story)
}

/**
 * The story as it stands in the collection itself. `isPublished`: it is out, be it under embargo;
 * `isPublic`: readers see it. Sees what the request's open transaction has written.
 */
export const publicVersionOf = async (req: PayloadRequest, id: string) => {
  const where = { id: { equals: id } }
  const story = await req.payload.db.findOne<Story>({ collection: 'articles', where, req })
  if (!story) return { story: undefined, isPublished: false, isPublic: false }
  return { story, isPublished: isPublished(story), isPublic: isPublic(story) }
}
