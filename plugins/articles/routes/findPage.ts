import { articleOrdersOf, type ArticleOrder } from '#kit/articleOrder.ts'
import { behind, sortBy, type Order } from '#kit/cursor.ts'
import { findBySlug } from '#kit/findBySlug.ts'
import type { FindStories } from '#kit/readStories.ts'
import type { Payload, Where } from 'payload'
import type { ListQuery } from './listArticles.ts'

// A path through a list of relations finds nothing on MongoDB, so slugs become ids first.
const idBySlug = async (payload: Payload, collection: Term, slug: string) =>
  (await findBySlug(payload, { collection, slug, select: {} }))?.id

type Term = 'sections' | 'tags' | 'authors'

const filters = [
  ['section', 'sections', 'section'],
  ['tag', 'tags', 'tags'],
  ['author', 'authors', 'byline.author'],
] as const

const relationFilters = (payload: Payload, query: ListQuery) =>
  filters
    .filter(([parameter]) => query[parameter] !== undefined)
    .map(async ([parameter, collection, field]): Promise<Where> => {
      const id = await idBySlug(payload, collection, query[parameter]!)
      return id === undefined ? { id: { in: [] } } : { [field]: { equals: id } }
    })

/** What a filtered list depends on beside its stories: which document the slug belongs to. */
export const filterTags = (query: ListQuery): string[] =>
  filters.flatMap(([parameter, collection]) => (query[parameter] ? [collection] : []))

type ListOrder = Order & Partial<Pick<ArticleOrder, 'maxAge' | 'tags'>>

/** How the list is sorted: by time, or as another plugin sorts it. */
export const orderFor = ({ config }: Payload, { sort }: ListQuery): ListOrder => {
  const added = articleOrdersOf(config).find(({ name }) => name === sort)
  const byTime = { field: 'publishedAt', isAscending: sort === 'oldest' }
  if (!added) return byTime
  const { field, maxAge, tags } = added
  return { ...byTime, leading: field, maxAge, tags }
}

/** The conditions that a list's parameters stand for. An unknown slug matches nothing. */
export const whereFor = async (
  payload: Payload,
  query: ListQuery,
  { leading }: ListOrder,
): Promise<Where> => {
  const { language, since, until } = query
  const conditions: Where[] = await Promise.all(relationFilters(payload, query))
  if (language) conditions.push({ language: { equals: language } })
  if (since) conditions.push({ publishedAt: { greater_than_equal: since } })
  if (leading) conditions.push({ [leading]: { exists: true } })
  if (until) conditions.push({ publishedAt: { less_than: until } })
  return conditions.length ? { and: conditions } : {}
}

type Page = { query: ListQuery; where: Where; order: ListOrder }

/** One page, and whether another follows. */
export const findPage = async (find: FindStories, { query, where, order }: Page) => {
  const found = await find({
    where: { and: [where, ...behind(query.after, order)] },
    sort: sortBy(order),
    limit: query.limit + 1,
  })
  return { articles: found.slice(0, query.limit), hasMore: found.length > query.limit }
}
