// What a story's ratings add up to.
import type { DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'

export type Totals = Partial<DataFromCollectionSlug<'rating-totals'>>

type Stars = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** One, two, … up to the best. */
export const starsUpTo = (best: number) =>
  Array.from({ length: best }, (_, index) => (index + 1) as Stars)

/** The field that counts the ratings of one value. */
export const fieldOf = (stars: number) => `stars${stars as Stars}` as const

/** How many ratings there are, and all their stars. */
export const sumUp = (totals: Totals, best: number) => {
  const counts = starsUpTo(best).map((stars) => totals[fieldOf(stars)] ?? 0)
  return {
    counts,
    count: counts.reduce((sum, count) => sum + count, 0),
    sum: counts.reduce((sum, count, index) => sum + count * (index + 1), 0),
  }
}

/** The totals of several stories, by the story's id. They hold numbers only, nothing of a visitor. */
export const readTotals = async (payload: Payload, articles: string[], req?: PayloadRequest) => {
  const { docs } = await payload.find({
    collection: 'rating-totals',
    where: { article: { in: articles } },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map<string, Totals>(docs.map((totals) => [idOf(totals.article), totals]))
}
