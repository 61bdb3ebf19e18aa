// A story’s totals, held against its ratings.
import { getCurrentDate, type PayloadRequest } from 'payload'
import type { Fault } from '#kit/recount.ts'
import type { RatingsSettings } from '../settings.ts'
import { countedOf, countRatings, heldOf } from '../totals/countRatings.ts'
import { fieldOf, rankOf, readTotals, starsUpTo, sumUp, type Totals } from '../totals/totals.ts'

const readRank = async (req: PayloadRequest, article: string) => {
  const story = await req.payload.db.findOne<{ id: string; ratingRank?: number | null }>({
    collection: 'articles',
    where: { id: { equals: article } },
    select: { ratingRank: true },
    req,
  })
  return story?.ratingRank ?? null
}

const hasRatings = async (req: PayloadRequest, article: string) => {
  const where = { article: { equals: article } }
  return (await req.payload.count({ collection: 'ratings', where, req })).totalDocs > 0
}

// Held ratings that nothing holds would wait for ever.
const lostHold = async (req: PayloadRequest, article: string, totals: Totals): Promise<Fault[]> => {
  const { totalDocs } = await req.payload.count({
    collection: 'ratings',
    where: heldOf(article),
    req,
  })
  if (totalDocs === 0 || totals.heldSince) return []
  return [{ field: 'heldSince', is: null, should: getCurrentDate().toISOString() }]
}

const noRatings = (best: number) =>
  Object.fromEntries(starsUpTo(best).map((stars) => [fieldOf(stars), 0]))

const isWrong = ({ is, should }: Fault) => is !== should

/** What is wrong with a story’s totals and its rank; nothing, where all is right. */
export const checkStory = async (
  req: PayloadRequest,
  article: string,
  { best, prior }: RatingsSettings,
): Promise<Fault[]> => {
  const totals = (await readTotals(req.payload, [article], { req })).get(article)
  if (!totals) return [{ field: 'totals', is: null, should: 'a row' }]
  const isRated = await hasRatings(req, article)
  const counted = isRated ? await countRatings(req, countedOf(article), best) : noRatings(best)
  const counts = Object.entries(counted).map(([field, should]): Fault => {
    const is = totals[field as 'stars1'] ?? 0
    return { field, is, should }
  })
  const rank = rankOf(sumUp({ ...totals, ...counted }, best), prior)
  const ranked: Fault = { field: 'ratingRank', is: await readRank(req, article), should: rank }
  const held = isRated ? await lostHold(req, article, totals) : []
  return [...counts, ranked, ...held].filter(isWrong)
}
