import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { isPublicStory } from '#kit/publicVersion.ts'
import { ArticleNotFound } from '#kit/publishedArticle.ts'
import { RatingsClosed } from '../errors.ts'
import { statesOf, type Story } from './statesOf.ts'

const readPolicy = (req: PayloadRequest, article: string) =>
  req.payload.db.findOne<Story & { id: string }>({
    collection: 'articles',
    where: { id: { equals: article } },
    select: { ratingPolicy: true, section: true },
    req,
  })

/**
 * Only a story that readers see is rated, and only while its ratings are open; what was given may be
 * withdrawn at any time. @throws ArticleNotFound, RatingsClosed
 */
export const refuseClosed: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const article = idOf(originalDoc?.article ?? data.article)
  const story = await readPolicy(req, article)
  if (!story || !(await isPublicStory(req, article))) throw new ArticleNotFound()
  const [state] = await statesOf(req.payload, [story], req)
  if (state === 'closed') throw new RatingsClosed()
  return data
}
