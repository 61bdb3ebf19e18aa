import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { limitRate } from '#kit/rateLimit.ts'
import { ownRatingSchema, ratingsOf } from '../publicRating.ts'
import type { RatingsSettings } from '../settings.ts'
import { withdrawRating } from '../storeRating.ts'
import { params, path, rate } from './address.ts'

/** `DELETE /v1/articles/:slug/rating`: withdraws this visitor's rating; none is no fault. */
export const removeRating = ({ best }: RatingsSettings) =>
  defineRoute({
    method: 'delete',
    path,
    summary: 'Withdraw the rating of a story',
    request: { params },
    responses: { 200: ownRatingSchema(best) },
    handle: async ({ payload, params, origin, visitor }) => {
      await limitRate(payload, origin, rate)
      const story = await findPublishedArticle(payload, params.slug)
      await withdrawRating({ payload, article: story.id, visitor: visitor() })
      const [rating] = await ratingsOf(payload, [story], best)
      return { body: { ...rating, mine: null } }
    },
  })
