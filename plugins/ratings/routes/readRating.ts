import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { z } from 'zod'
import { readTotals } from '../readTotals.ts'
import { ratingSchema, toPublicRating } from '../view.ts'

/** `GET /v1/articles/:slug/rating`: the aggregate, the same for everyone. */
export const readRating = defineRoute({
  method: 'get',
  path: '/v1/articles/:slug/rating',
  summary: 'A story’s rating',
  request: { params: z.object({ slug: z.string().max(200) }) },
  responses: { 200: ratingSchema },
  cache: { maxAge: 30, staleWhileRevalidate: 60 },
  handle: async ({ payload, params }) => {
    const { id } = await findPublishedArticle(payload, params.slug)
    const totals = await readTotals(payload, [id])
    return { body: toPublicRating(totals.get(id)), tags: [`articles:${id}`, `ratings:${id}`] }
  },
})
