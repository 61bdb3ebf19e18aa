// What the panel’s page about ratings shows.
import { getCurrentDate, type Payload, type PayloadRequest } from 'payload'
import { fromClock, toClock } from '#collections/fields/newsroomTime/zone.ts'
import { idOf } from '#kit/idOf.ts'
import { settingsOf } from '../../settings.ts'
import { averageOf, readTotals, sumUp } from '../../totals/totals.ts'

const shown = 10
const days = 30

const asUser = (req: PayloadRequest) =>
  ({ req, user: req.user, overrideAccess: false, depth: 0, pagination: false }) as const

/** At most ten stories, the best or the least liked first, by their rank. */
export const findStories = async (req: PayloadRequest, sort: '-ratingRank' | 'ratingRank') => {
  const { docs } = await req.payload.find({
    ...asUser(req),
    collection: 'articles',
    where: { ratingRank: { exists: true } },
    limit: shown,
    select: { headline: true },
    sort: [sort, '-publishedAt'],
  })
  const { best } = settingsOf(req.payload.config)
  const totals = await readTotals(
    req.payload,
    docs.map(({ id }) => id),
  )
  return docs.map(({ id, headline }) => {
    const sum = sumUp(totals.get(id) ?? {}, best)
    return { id, headline, count: sum.count, average: averageOf(sum) }
  })
}

export type RatedStory = Awaited<ReturnType<typeof findStories>>[number]

const isHeld = { heldSince: { exists: true } }

/** Of how many stories ratings are held. */
export const countHeld = async (payload: Payload) =>
  (await payload.count({ collection: 'rating-totals', where: isHeld })).totalDocs

/** The stories whose ratings are held, those in the trash, too; the longest first. */
export const findHeld = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'rating-totals',
    where: isHeld,
    depth: 0,
    limit: 100,
    pagination: false,
    sort: 'heldSince',
  })
  const ids = docs.map(({ article }) => idOf(article))
  const stories = await req.payload.find({
    ...asUser(req),
    collection: 'articles',
    where: { id: { in: ids } },
    select: { headline: true },
    trash: true,
  })
  return stories.docs
    .map(({ id, headline }) => ({ id, headline }))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

/** How many ratings were given on each of the last thirty days by the newsroom’s clock, oldest first. */
export const countDays = async (req: PayloadRequest, timeZone: string) => {
  const today = toClock(getCurrentDate().toISOString(), timeZone)
  const midnight = (ago: number) =>
    fromClock(new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago), timeZone)
  const counted = Array.from({ length: days }, async (_, index) => {
    const from = midnight(days - 1 - index)
    const createdAt = { greater_than_equal: from, less_than: midnight(days - 2 - index) }
    const { totalDocs } = await req.payload.count({ collection: 'ratings', where: { createdAt } })
    return { from, count: totalDocs }
  })
  return Promise.all(counted)
}
