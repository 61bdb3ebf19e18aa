import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { z } from 'zod'
import { answerOwnRating, ownRatingSchema } from '../ownRating.ts'
import { withdrawRating } from '../storeRating.ts'

/** `DELETE /v1/articles/:slug/rating`: withdraws this visitor's rating; none is no fault. */
export const removeRating = defineRoute({
  method: 'delete',
  path: '/v1/articles/:slug/rating',
  summary: 'Withdraw the rating of a story',
  request: { params: z.object({ slug: z.string().max(200) }) },
  responses: { 200: ownRatingSchema },
  handle: async ({ payload, params, visitor }) => {
    const { id } = await findPublishedArticle(payload, params.slug)
    await withdrawRating({ payload, article: id, visitor: visitor() })
    return answerOwnRating({ payload, article: id, mine: null })
  },
})
