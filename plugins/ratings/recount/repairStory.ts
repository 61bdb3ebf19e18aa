import { getCurrentDate, type PayloadRequest } from 'payload'
import { describeFaults, type Fault, type Recount } from '#kit/recount.ts'
import { actOn } from '../acts/actOn.ts'
import { recordAct } from '../acts/recordAct.ts'
import type { RatingsSettings } from '../settings.ts'
import { countedOf, sumOf } from '../totals/countRatings.ts'
import { recountTotals } from '../totals/storeTotals.ts'
import { checkStory } from './checkStory.ts'

const longestReason = 500

const isAbout = (faults: Fault[], wanted: string) => faults.some(({ field }) => field === wanted)

const mend = async (
  req: PayloadRequest,
  { article, faults }: { article: string; faults: Fault[] },
  settings: RatingsSettings,
) => {
  const heldSince = getCurrentDate().toISOString()
  const data = isAbout(faults, 'heldSince') ? { heldSince } : {}
  await recountTotals(req, { article, data }, settings)
  const reason = describeFaults(faults).slice(0, longestReason)
  const sum = await sumOf(req, countedOf(article), settings.best)
  await recordAct(req, { article, name: 'recount', reason, ...sum })
}

// Makes a story’s totals what its ratings say, and writes that down.
const repairStory = (req: PayloadRequest, article: string, settings: RatingsSettings) =>
  actOn(req, article, async () => {
    const faults = await checkStory(req, article, settings)
    if (faults.length) await mend(req, { article, faults }, settings)
  })

/** What `npm run recount` proves of ratings: totals, rank, and that what is held can be released. */
export const ratingRecount = (settings: RatingsSettings): Recount => ({
  check: (req, article) => checkStory(req, article, settings),
  repair: (req, article) => repairStory(req, article, settings),
})
