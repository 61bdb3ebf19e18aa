import { cursorParameter, pageShape } from '#kit/cursor.ts'
import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { z } from 'zod'
import { commentSchema, toThreads } from '../view.ts'
import { findThreads, sorts } from './findThreads.ts'

const query = z.strictObject({
  sort: z.enum(sorts).default('newest'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after: cursorParameter,
})

/** `GET /v1/articles/:slug/comments`: approved comments as threads, a page of threads at a time. */
export const listComments = defineRoute({
  method: 'get',
  path: '/v1/articles/:slug/comments',
  summary: 'Approved comments on a story, as threads',
  request: { params: z.object({ slug: z.string().max(200) }), query },
  responses: {
    200: z.object({
      docs: z.array(commentSchema),
      ...pageShape,
    }),
  },
  cache: { maxAge: 30, staleWhileRevalidate: 60, missing: ['articles'] },
  handle: async ({ payload, params, query }) => {
    const { id } = await findPublishedArticle(payload, params.slug)
    const { tops, answers, nextCursor } = await findThreads(payload, { article: id, ...query })
    return {
      body: { docs: toThreads(tops, answers), limit: query.limit, nextCursor },
      tags: [`articles:${id}`, `comments:${id}`],
    }
  },
})
