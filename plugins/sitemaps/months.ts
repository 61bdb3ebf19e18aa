// Stories are listed by the month of their publication, in UTC: what is old stays in its place, so
// that crawlers fetch little but the newest.
import type { Payload, Where } from 'payload'

/** What the protocol allows in one file. */
export const most = 50_000

export type Part = { month: string; page: number }

/** `2026-11`, or `2026-11-2` for what does not fit into the first file of a month. */
export const nameOf = ({ month, page }: Part) => (page === 1 ? month : `${month}-${page}`)

const next = (month: string) => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7)
}

export const publishedIn = (month: string): Where => ({
  and: [
    { publishedAt: { greater_than_equal: `${month}-01T00:00:00.000Z` } },
    { publishedAt: { less_than: `${next(month)}-01T00:00:00.000Z` } },
  ],
})

const monthAtEnd = async (payload: Payload, sort: 'publishedAt' | '-publishedAt') => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { publishedAt: { exists: true } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { publishedAt: true },
    sort,
  })
  return docs[0]?.publishedAt?.slice(0, 7)
}

const monthsBetween = (first: string, last: string): string[] =>
  first > last ? [] : [first, ...monthsBetween(next(first), last)]

const partsOf = async (payload: Payload, month: string): Promise<Part[]> => {
  const where = publishedIn(month)
  const { totalDocs } = await payload.count({
    collection: 'articles',
    where,
    overrideAccess: false,
  })
  return Array.from({ length: Math.ceil(totalDocs / most) }, (_, at) => ({ month, page: at + 1 }))
}

/** All parts that have stories, the newest month first. */
export const findParts = async (payload: Payload): Promise<Part[]> => {
  const [first, last] = [
    await monthAtEnd(payload, 'publishedAt'),
    await monthAtEnd(payload, '-publishedAt'),
  ]
  if (!first || !last) return []
  const months = monthsBetween(first, last).reverse()
  const parts = await Promise.all(months.map((month) => partsOf(payload, month)))
  return parts.flat()
}
