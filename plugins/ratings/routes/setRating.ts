import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { limitRate } from '#kit/rateLimit.ts'
import { z } from 'zod'
import { ownRatingSchema, ratingsOf } from '../publicRating.ts'
import type { RatingsSettings } from '../settings.ts'
import { storeRating } from '../storeRating.ts'
import { params, path, rate } from './address.ts'

const valueSchema = (best: number) =>
  z.object({
    value: z
      .number()
      .int()
      .min(1)
      .max(best)
      .meta({ examples: [best] }),
  })

/** `PUT /v1/articles/:slug/rating`: this visitor's rating, in place of any earlier one. */
export const setRating = ({ best }: RatingsSettings) =>
  defineRoute({
    method: 'put',
    path,
    summary: 'Rate a story, or change the rating',
    request: { params, body: valueSchema(best) },
    responses: { 200: ownRatingSchema(best) },
    handle: async ({ payload, params, body: { value }, origin, visitor }) => {
      await limitRate(payload, origin, rate)
      const story = await findPublishedArticle(payload, params.slug)
      await storeRating({ payload, article: story.id, value, origin, visitor: visitor() })
      const [rating] = await ratingsOf(payload, [story], best)
      return { body: { ...rating, mine: value } }
    },
  })
