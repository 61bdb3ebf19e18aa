import { articleOrdersOf } from '#kit/articleOrder.ts'
import type { ArticleView, ShownArticle } from '#kit/articleViews.ts'
import { cursorParameter, pageShape, toCursor } from '#kit/cursor.ts'
import { defineRoute } from '#kit/delivery.ts'
import { fieldsParameter, narrow } from '#kit/fields.ts'
import { freshFor } from '#kit/freshFor.ts'
import { storyReader } from '#kit/readStories.ts'
import type { SanitizedConfig } from 'payload'
import { z, type ZodObject } from 'zod'
import { filterTags, findPage, orderFor, whereFor } from './findPage.ts'

const slug = z.string().min(1).max(120)

type WithOrders = Parameters<typeof articleOrdersOf>[0]

const sortNames = (config: WithOrders) => [
  'latest',
  'oldest',
  ...articleOrdersOf(config).map(({ name }) => name),
]

const listQuery = (listed: ArticleView, config: SanitizedConfig) =>
  z.strictObject({
    section: slug.optional(),
    tag: slug.optional(),
    author: slug.optional(),
    language: z.enum(['vi', 'en']).optional(),
    since: z.iso.datetime({ offset: true }).optional(),
    until: z.iso.datetime({ offset: true }).optional(),
    sort: z.enum(sortNames(config)).default('latest'),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    after: cursorParameter,
    count: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
    fields: fieldsParameter(listed.schema(config)),
  })

export type ListQuery = z.infer<ReturnType<typeof listQuery>>

const listOf = (schema: ZodObject) =>
  z.object({
    docs: z.array(schema),
    ...pageShape,
    totalDocs: z.number().optional(),
  })

type Last = { publishedAt?: string | null; id: string }

const cursorBehind = ({ publishedAt, id, ...last }: Last, leading?: string) => {
  if (!publishedAt) return null
  if (!leading) return toCursor([publishedAt, id])
  return toCursor([(last as Record<string, number>)[leading]!, publishedAt, id])
}

const shortest = (...ages: (number | undefined)[]) => {
  const known = ages.filter((age) => age !== undefined)
  return known.length ? Math.min(...known) : undefined
}

const comma = Buffer.from(',')

// Where the JSON of all stories is known, it is put together as it is.
const toContent = (shown: ShownArticle[], rest: object) => {
  const known = shown.flatMap(({ json }) => (json ? [json] : []))
  if (known.length < shown.length) return { body: { docs: shown.map(({ view }) => view), ...rest } }
  const listed = known.flatMap((json) => [comma, ...json]).slice(1)
  const begin = Buffer.from('{"docs":[')
  const end = Buffer.from(`],${JSON.stringify(rest).slice(1)}`)
  return { json: Buffer.concat([begin, ...listed, end]) }
}

/** `GET /v1/articles`: published stories in one order, in pages that go on behind a cursor. */
export const listArticles = (listed: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles',
    summary: 'Published stories, newest first unless sorted otherwise',
    request: (config) => ({ query: listQuery(listed, config) }),
    responses: (config) => ({ 200: listOf(listed.schema(config)) }),
    cache: { maxAge: 60, staleWhileRevalidate: 300 },
    handle: async ({ payload, query }) => {
      const order = orderFor(payload, query)
      const where = await whereFor(payload, query, order)
      const { fields } = query
      const beside = ['publishedAt', ...(order.leading ? [order.leading] : [])]
      const { find, show } = storyReader({ payload, view: listed, fields, beside })
      const { articles, hasMore } = await findPage(find, { query, where, order })
      const last = hasMore ? articles.at(-1) : undefined
      const shown = await show(articles)
      const total = query.count
        ? await payload.count({ collection: 'articles', where, overrideAccess: false })
        : undefined
      const rest = {
        limit: query.limit,
        nextCursor: last ? cursorBehind(last, order.leading) : null,
        totalDocs: total?.totalDocs,
      }
      return {
        ...toContent(shown, rest),
        tags: [
          'articles',
          ...filterTags(query),
          ...shown.flatMap(({ tags }) => tags),
          // Not all that places a story need be among the fields that were asked for.
          ...articles.flatMap(({ id }) => order.tags?.(id) ?? []),
        ],
        maxAge: shortest(freshFor(shown), order.maxAge),
        schema: fields && listOf(narrow(listed.schema(payload.config), fields)),
      }
    },
  })
