import type { CollectionBeforeChangeHook } from 'payload'
import { findAsPublic } from '#kit/findAsPublic.ts'
import { idOf } from '#kit/idOf.ts'
import { ArticleNotFound } from '#kit/publishedArticle.ts'
import { RatingsClosed } from '../errors.ts'
import { statesOf } from './statesOf.ts'

/**
 * Only a story that readers see is rated, and only while its ratings are open; what was given may be
 * withdrawn at any time. @throws ArticleNotFound, RatingsClosed
 */
export const refuseClosed: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const story = await findAsPublic({
    collection: 'articles',
    where: { id: { equals: idOf(originalDoc?.article ?? data.article) } },
    select: { ratingPolicy: true, section: true },
    req,
  })
  if (!story) throw new ArticleNotFound()
  const [state] = await statesOf(req.payload, [story], req)
  if (state === 'closed') throw new RatingsClosed()
  return data
}
