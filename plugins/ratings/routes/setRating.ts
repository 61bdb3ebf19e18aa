import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { z } from 'zod'
import { answerOwnRating, ownRatingSchema } from '../ownRating.ts'
import { storeRating } from '../storeRating.ts'

/** `PUT /v1/articles/:slug/rating`: this visitor's rating, in place of any earlier one. */
export const setRating = defineRoute({
  method: 'put',
  path: '/v1/articles/:slug/rating',
  summary: 'Rate a story, or change the rating',
  request: {
    params: z.object({ slug: z.string().max(200) }),
    body: z.object({ value: z.number().int().min(1).max(5) }),
  },
  responses: { 200: ownRatingSchema },
  handle: async ({ payload, params, body, visitor }) => {
    const { id } = await findPublishedArticle(payload, params.slug)
    await storeRating({ payload, article: id, value: body.value, visitor: visitor() })
    return answerOwnRating({ payload, article: id, mine: body.value })
  },
})
