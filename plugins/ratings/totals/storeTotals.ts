import type { PayloadRequest } from 'payload'
import { keepCount } from '#kit/keepCount.ts'
import type { RatingsSettings } from '../settings.ts'
import { countedOf, countRatings } from './countRatings.ts'
import { storeRank } from './storeRank.ts'
import type { Totals } from './totals.ts'

/** Writes counts, or `{ $inc: 1 }` in the place of one, to a story's totals, and with them its rank. */
export const storeTotals = async (
  req: PayloadRequest,
  { article, data }: { article: string; data: Record<string, unknown> },
  settings: RatingsSettings,
) => {
  const totals = (await req.payload.db.updateOne({
    collection: 'rating-totals',
    where: { article: { equals: article } },
    data,
    req,
  })) as Totals | null
  if (totals) await storeRank(req, { article, totals }, settings)
}

/** No two counts of one story at the same time, where an engine has no transactions. */
export const countName = (article: string) => `ratings:${article}`

type Counting = { article: string; data?: Record<string, unknown> }

/** Counts a story’s ratings and stores that together with `data`; to be called in turn. */
export const countAnew = async (
  req: PayloadRequest,
  { article, data = {} }: Counting,
  settings: RatingsSettings,
) => {
  const counts = await countRatings(req, countedOf(article), settings.best)
  await storeTotals(req, { article, data: { ...counts, ...data } }, settings)
}

/** Brings a story’s totals in line after many of its ratings have changed at once. */
export const recountTotals = (
  req: PayloadRequest,
  counting: Counting,
  settings: RatingsSettings,
) => {
  const recount = () => countAnew(req, counting, settings)
  return keepCount({ req, name: countName(counting.article), increment: recount, recount })
}
