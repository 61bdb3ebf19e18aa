// What readers' routes under a story's address share: the story must be there for the public.
import type { Payload } from 'payload'
import { defineError } from './defineError.ts'
import { findBySlug } from './findBySlug.ts'

export const ArticleNotFound = defineError(
  'ARTICLE_NOT_FOUND',
  'There is no published story at this address.',
  404,
)

export const ArticleWithdrawn = defineError(
  'ARTICLE_WITHDRAWN',
  'This story has been withdrawn.',
  410,
)

/**
 * Says why nothing is read at `slug`.
 * @throws ArticleWithdrawn with the reason told to readers, else ArticleNotFound
 */
export const refuseMissing = async (payload: Payload, slug: string): Promise<never> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ slug: { equals: slug } }, { withdrawnAt: { exists: true } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { withdrawalReason: true },
  })
  if (!docs[0]) throw new ArticleNotFound()
  throw new ArticleWithdrawn({ message: docs[0].withdrawalReason ?? undefined })
}

/** The id, section and policies of the published story at `slug`. @throws as `refuseMissing` */
export const findPublishedArticle = async (payload: Payload, slug: string) => {
  const select = { commentPolicy: true, ratingPolicy: true, section: true } as const
  const story = await findBySlug(payload, { collection: 'articles', slug, select })
  return story ?? refuseMissing(payload, slug)
}
