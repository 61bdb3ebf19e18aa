// What readers' routes under a story's address share: the story must be there for the public.
import type { Payload } from 'payload'
import { defineError } from './defineError.ts'

export const ArticleNotFound = defineError(
  'ARTICLE_NOT_FOUND',
  'There is no published story at this address.',
  404,
)

/** The id and comment policy of the published story at `slug`. @throws ArticleNotFound */
export const findPublishedArticle = async (payload: Payload, slug: string) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { commentPolicy: true },
  })
  if (!docs[0]) throw new ArticleNotFound()
  return docs[0]
}
