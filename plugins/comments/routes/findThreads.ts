// What a page of threads is made of: the pinned comments, the tops of threads, all answers below.
import { behind, sortBy, toCursor, type Order } from '#kit/cursor.ts'
import type { DataFromCollectionSlug, Payload, Where } from 'payload'

type Comment = DataFromCollectionSlug<'comments'>

const orders = {
  newest: { field: 'createdAt', isAscending: false },
  oldest: { field: 'createdAt', isAscending: true },
  top: { leading: 'likes', field: 'createdAt', isAscending: false },
} satisfies Record<string, Order>

export const sorts = ['newest', 'oldest', 'top'] as const

export type Page = {
  article: string
  sort: (typeof sorts)[number]
  /** Threads, pinned ones aside. */
  limit: number
  after?: string
}

// Access narrows it down to what is approved.
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

const topsOf = (article: string): Where => ({
  article: { equals: article },
  depth: { equals: 0 },
})

/** The pinned comments, which stand first whatever the order; on the first page alone. */
const findPinned = async (payload: Payload, { article, after }: Page) => {
  if (after) return []
  const where = { ...topsOf(article), pinned: { equals: true } }
  return find(payload, where, { sort: sortBy(orders.newest) })
}

const findTops = (payload: Payload, { article, after, limit, sort }: Page) => {
  const isUnpinned = { ...topsOf(article), pinned: { not_equals: true } }
  const where = { and: [isUnpinned, ...behind(after, orders[sort])] }
  return find(payload, where, { sort: sortBy(orders[sort]), limit: limit + 1 })
}

// By thread first, so that SQLite goes by its index: by time alone, it walks through all that is approved.
const findAnswers = (payload: Payload, tops: Comment[]) => {
  const isInThreads = {
    thread: { in: tops.map(({ thread }) => thread) },
    depth: { greater_than: 0 },
  }
  return tops.length ? find(payload, isInThreads, { sort: ['thread', 'createdAt', 'id'] }) : []
}

const cursorOf = ({ id, createdAt, likes }: Comment, sort: Page['sort']) =>
  toCursor(sort === 'top' ? [likes ?? 0, createdAt, id] : [createdAt, id])

/** The comments of a page, and where the next one goes on; null behind the last. */
export const findThreads = async (payload: Payload, page: Page) => {
  const found = await findTops(payload, page)
  const shown = found.slice(0, page.limit)
  const last = found.length > page.limit ? shown.at(-1) : undefined
  const tops = [...(await findPinned(payload, page)), ...shown]
  return {
    tops,
    answers: await findAnswers(payload, tops),
    nextCursor: last ? cursorOf(last, page.sort) : null,
  }
}
