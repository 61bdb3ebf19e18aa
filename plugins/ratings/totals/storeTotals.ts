import type { PayloadRequest } from 'payload'
import { keepCount } from '#kit/keepCount.ts'
import type { RatingsSettings } from '../settings.ts'
import { countedOf, countRatings } from './countRatings.ts'
import { storeRank } from './storeRank.ts'
import type { Totals } from './totals.ts'

type Change = { article: string; data: Record<string, unknown> }

const collection = 'rating-totals'

const update = async (req: PayloadRequest, { article, data }: Change) => {
  const where = { article: { equals: article } }
  return (await req.payload.db.updateOne({ collection, where, data, req })) as Totals | null
}

const isPlain = ([, value]: [string, unknown]) => typeof value !== 'object' || value === null

// A story that is older than the platform's ratings has no row until it has a rating.
const open = async (
  req: PayloadRequest,
  { article, data }: Change,
  { best }: RatingsSettings,
): Promise<Totals> => {
  const counts = await countRatings(req, countedOf(article), best)
  const first = { ...counts, ...Object.fromEntries(Object.entries(data).filter(isPlain)) }
  try {
    return await req.payload.db.create({ collection, data: { article, ...first }, req })
  } catch (error) {
    // Somebody else has made the row in the same moment.
    const there = await update(req, { article, data: first })
    if (!there) throw error
    return there
  }
}

/** Writes counts, or `{ $inc: 1 }` in the place of one, to a story's totals, and with them its rank. */
export const storeTotals = async (
  req: PayloadRequest,
  change: Change,
  settings: RatingsSettings,
) => {
  const totals = (await update(req, change)) ?? (await open(req, change, settings))
  await storeRank(req, { article: change.article, totals }, settings)
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
