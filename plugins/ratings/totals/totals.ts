// What a story's ratings add up to.
import type { DataFromCollectionSlug, Payload, PayloadRequest, SelectType } from 'payload'
import { idOf } from '#kit/idOf.ts'
import type { Prior } from '../settings.ts'

export type Totals = Partial<DataFromCollectionSlug<'rating-totals'>>

type Stars = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** One, two, … up to the best. */
export const starsUpTo = (best: number) =>
  Array.from({ length: best }, (_, index) => (index + 1) as Stars)

/** The field that counts the ratings of one value. */
export const fieldOf = (stars: number) => `stars${stars as Stars}` as const

/**
 * `counts` of each value that was given here; `count` ratings and `sum` of stars with what another
 * system has counted before.
 */
export const sumUp = (totals: Totals, best: number) => {
  const counts = starsUpTo(best).map((stars) => totals[fieldOf(stars)] ?? 0)
  const { openingCount = 0, openingSum = 0 } = totals
  return {
    counts,
    count: counts.reduce((total, count) => total + count, openingCount),
    sum: counts.reduce((total, count, index) => total + count * (index + 1), openingSum),
  }
}

type Sum = { count: number; sum: number }

/** The average to as many `digits`, null of nothing. */
export const averageOf = ({ count, sum }: Sum, digits = 1) =>
  count > 0 ? Math.round((sum / count) * 10 ** digits) / 10 ** digits : null

/**
 * The place among the top-rated, a whole number of hundredths of a star: the average with the prior's
 * ratings among the readers'. Null before the first.
 */
export const rankOf = ({ count, sum }: Sum, { mean, weight }: Prior) =>
  count > 0 ? Math.round((100 * (sum + mean * weight)) / (count + weight)) : null

/** What of the totals an aggregate on this scale is made from: the narrower, the quicker it is read. */
export const totalsUpTo = (best: number): SelectType =>
  Object.fromEntries(
    ['article', 'openingSum', 'openingCount', ...starsUpTo(best).map(fieldOf)].map((name) => [
      name,
      true,
    ]),
  )

type Asked = { req?: PayloadRequest; select?: SelectType }

/** The totals of several stories, by the story's id. They hold numbers only, nothing of a visitor. */
export const readTotals = async (
  payload: Payload,
  articles: string[],
  { req, select }: Asked = {},
) => {
  const { docs } = await payload.db.find<DataFromCollectionSlug<'rating-totals'>>({
    collection: 'rating-totals',
    where: { article: { in: articles } },
    limit: 0,
    pagination: false,
    req,
    select,
  })
  return new Map<string, Totals>(docs.map((totals) => [idOf(totals.article), totals]))
}
