import type { PayloadRequest } from 'payload'
import { fieldOf, starsUpTo } from './totals.ts'

/** The totals of a story, counted from its ratings; sees what the request's transaction has written. */
export const countRatings = async (req: PayloadRequest, article: string, best: number) => {
  const counts = starsUpTo(best).map(async (value) => {
    const where = { article: { equals: article }, value: { equals: value } }
    const { totalDocs } = await req.payload.count({ collection: 'ratings', where, req })
    return [fieldOf(value), totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}
