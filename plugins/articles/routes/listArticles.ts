import type { ArticleView } from '#kit/articleViews.ts'
import { cursorParameter, toCursor } from '#kit/cursor.ts'
import { defineRoute } from '#kit/delivery.ts'
import { freshFor } from '#kit/freshFor.ts'
import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import { filterTags, findPage, whereFor } from './findPage.ts'

const slug = z.string().min(1).max(120)

const listQuery = z.strictObject({
  section: slug.optional(),
  tag: slug.optional(),
  author: slug.optional(),
  language: z.enum(['vi', 'en']).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  sort: z.enum(['latest', 'oldest']).default('latest'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after: cursorParameter,
  count: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
})

export type ListQuery = z.infer<typeof listQuery>

const listSchema = (listed: ArticleView, config: SanitizedConfig) =>
  z.object({
    docs: z.array(listed.schema(config)),
    limit: z.number(),
    nextCursor: z.string().nullable(),
    totalDocs: z.number().optional(),
  })

const nextCursor = (hasMore: boolean, last?: { publishedAt?: string | null; id: string }) =>
  hasMore && last?.publishedAt ? toCursor([last.publishedAt, String(last.id)]) : null

/** `GET /v1/articles`: published stories, newest first, in pages that go on behind a cursor. */
export const listArticles = (listed: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles',
    summary: 'Published stories, newest first',
    request: { query: listQuery },
    responses: (config) => ({ 200: listSchema(listed, config) }),
    cache: { maxAge: 60, staleWhileRevalidate: 300 },
    handle: async ({ payload, query }) => {
      const where = await whereFor(payload, query)
      const { articles, hasMore } = await findPage(payload, query, where)
      const shown = await listed.load({ payload, articles })
      const total = query.count
        ? await payload.count({ collection: 'articles', where, overrideAccess: false })
        : undefined
      return {
        body: {
          docs: shown.map(({ view }) => view),
          limit: query.limit,
          nextCursor: nextCursor(hasMore, articles.at(-1)),
          totalDocs: total?.totalDocs,
        },
        tags: ['articles', ...filterTags(query), ...shown.flatMap(({ tags }) => tags)],
        maxAge: freshFor(shown),
      }
    },
  })
