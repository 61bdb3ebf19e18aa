import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { ratingSchema, ratingsOf } from '../publicRating.ts'
import { tagsOf } from '../ratingPart.ts'
import type { RatingsSettings } from '../settings.ts'
import { params, path } from './address.ts'

/** `GET /v1/articles/:slug/rating`: the aggregate, the same for everyone. */
export const readRating = ({ best }: RatingsSettings) =>
  defineRoute({
    method: 'get',
    path,
    summary: 'A story’s rating',
    request: { params },
    responses: { 200: ratingSchema(best) },
    cache: { maxAge: 30, staleWhileRevalidate: 60, missing: ['articles'] },
    handle: async ({ payload, params }) => {
      const story = await findPublishedArticle(payload, params.slug)
      const [rating] = await ratingsOf(payload, [story], best)
      return { body: rating, tags: [`articles:${story.id}`, ...tagsOf(story.id)] }
    },
  })
