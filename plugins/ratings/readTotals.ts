import { idOf } from '#kit/idOf.ts'
import type { Payload } from 'payload'

/** The totals of several stories, by the story's id. They hold numbers only, nothing of a visitor. */
export const readTotals = async (payload: Payload, articles: string[]) => {
  const { docs } = await payload.find({
    collection: 'rating-totals',
    where: { article: { in: articles } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((totals) => [idOf(totals.article), totals]))
}
