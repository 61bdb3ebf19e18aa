import type { PayloadRequest, Where } from 'payload'
import { fieldOf, starsUpTo, sumUp } from './totals.ts'

/** A story's ratings that count, and those that wait for an editor. */
export const countedOf = (article: string): Where => ({
  article: { equals: article },
  isHeld: { not_equals: true },
})
export const heldOf = (article: string): Where => ({
  article: { equals: article },
  isHeld: { equals: true },
})

/** How many ratings of each value there are; sees what the request's transaction has written. */
export const countRatings = async (req: PayloadRequest, where: Where, best: number) => {
  const counts: Record<string, number> = {}
  for (const value of starsUpTo(best)) {
    const ofValue = { and: [where, { value: { equals: value } }] }
    const { totalDocs } = await req.payload.count({ collection: 'ratings', where: ofValue, req })
    counts[fieldOf(value)] = totalDocs
  }
  return counts
}

/** How many ratings there are, and all their stars. */
export const sumOf = async (req: PayloadRequest, where: Where, best: number) => {
  const { count, sum } = sumUp(await countRatings(req, where, best), best)
  return { count, sum }
}
