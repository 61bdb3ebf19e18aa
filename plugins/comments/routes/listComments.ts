import { behind, cursorParameter, sortBy, toCursor } from '#kit/cursor.ts'
import { defineRoute } from '#kit/delivery.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import type { DataFromCollectionSlug, Payload, Where } from 'payload'
import { z } from 'zod'
import { commentSchema, toThreads } from '../view.ts'

type Comment = DataFromCollectionSlug<'comments'>

const query = z.strictObject({
  sort: z.enum(['newest', 'oldest']).default('newest'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after: cursorParameter,
})

type Page = z.infer<typeof query> & { article: string }

const find = async (
  payload: Payload,
  where: Where,
  options: { sort: string[]; limit?: number },
) => {
  const { docs } = await payload.find({
    collection: 'comments',
    where,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    ...options,
  })
  return docs
}

const findTops = (payload: Payload, { article, after, limit, sort }: Page) => {
  const order = { field: 'createdAt', isAscending: sort === 'oldest' }
  // Access narrows it down to what is approved.
  const isTop = { article: { equals: article }, depth: { equals: 0 } }
  const where = { and: [isTop, ...behind(after, order)] }
  return find(payload, where, { sort: sortBy(order), limit: limit + 1 })
}

const findAnswers = (payload: Payload, tops: Comment[]) => {
  const isInThreads = {
    thread: { in: tops.map(({ thread }) => thread) },
    depth: { greater_than: 0 },
  }
  return tops.length ? find(payload, isInThreads, { sort: ['createdAt', 'id'] }) : []
}

/** `GET /v1/articles/:slug/comments`: approved comments as threads, a page of threads at a time. */
export const listComments = defineRoute({
  method: 'get',
  path: '/v1/articles/:slug/comments',
  summary: 'Approved comments on a story, as threads',
  request: { params: z.object({ slug: z.string().max(200) }), query },
  responses: {
    200: z.object({
      docs: z.array(commentSchema),
      limit: z.number(),
      nextCursor: z.string().nullable(),
    }),
  },
  cache: { maxAge: 30, staleWhileRevalidate: 60 },
  handle: async ({ payload, params, query: { limit, after, sort } }) => {
    const { id } = await findPublishedArticle(payload, params.slug)
    const found = await findTops(payload, { article: id, limit, after, sort })
    const tops = found.slice(0, limit)
    const last = found.length > limit ? tops.at(-1) : undefined
    return {
      body: {
        docs: toThreads(tops, await findAnswers(payload, tops)),
        limit,
        nextCursor: last ? toCursor([last.createdAt, last.id]) : null,
      },
      tags: [`articles:${id}`, `comments:${id}`],
    }
  },
})
