import type { FindStories } from '#kit/readStories.ts'
import type { Where } from 'payload'
import type { Pin } from './findPage.ts'

/** The public ones among the pinned stories, in their order. */
export const findPinned = async (find: FindStories, pins: Pin[]) => {
  if (pins.length === 0) return []
  const ids = pins.map(({ article }) => article)
  const found = await find({ where: { id: { in: ids } }, limit: ids.length })
  const byId = new Map(found.map((article) => [article.id, article]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type Filling = { section?: string; without: { id: string }[]; limit: number }

/** The newest public stories, of a section where one is given. */
export const findNewest = async (find: FindStories, { section, without, limit }: Filling) => {
  if (limit === 0) return []
  const ids = without.map(({ id }) => id)
  const conditions: Where[] = [
    ...(section ? [{ section: { equals: section } }] : []),
    ...(ids.length ? [{ id: { not_in: ids } }] : []),
  ]
  return find({ where: { and: conditions }, sort: ['-publishedAt', '-id'], limit })
}
