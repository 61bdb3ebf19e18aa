import type { DataFromCollectionSlug, Payload, SelectType, Where } from 'payload'
import type { Pin } from './findPage.ts'

type Article = DataFromCollectionSlug<'articles'>

type Reading = { limit: number; select?: SelectType }

// As readers, so that what they may not see is not here either.
const find = async (payload: Payload, where: Where, { limit, select }: Reading) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where,
    sort: ['-publishedAt', '-id'],
    depth: 1,
    limit,
    overrideAccess: false,
    pagination: false,
    select,
  })
  return docs as Article[]
}

/** The public ones among the pinned stories, in their order. */
export const findPinned = async (payload: Payload, pins: Pin[], select?: SelectType) => {
  if (pins.length === 0) return []
  const ids = pins.map(({ article }) => article)
  const found = await find(payload, { id: { in: ids } }, { limit: ids.length, select })
  const byId = new Map(found.map((article) => [article.id, article]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type Filling = Reading & { section?: string; without: Article[] }

/** The newest public stories, of a section where one is given. */
export const findNewest = async (payload: Payload, filling: Filling) => {
  const { section, without, limit, select } = filling
  if (limit === 0) return []
  const ids = without.map(({ id }) => id)
  const conditions: Where[] = [
    ...(section ? [{ section: { equals: section } }] : []),
    ...(ids.length ? [{ id: { not_in: ids } }] : []),
  ]
  return find(payload, { and: conditions }, { limit, select })
}
