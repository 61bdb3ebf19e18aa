import { getCurrentDate, type PayloadRequest } from 'payload'
import { actOn } from '../acts/actOn.ts'
import { recordAct } from '../acts/recordAct.ts'
import type { RatingsSettings } from '../settings.ts'
import { countedOf, sumOf } from '../totals/countRatings.ts'
import { recountTotals } from '../totals/storeTotals.ts'
import { checkStory, type Fault } from './checkStory.ts'

export const describeFaults = (faults: Fault[]) =>
  faults.map(({ field, is, should }) => `${field} ${is ?? '–'} → ${should ?? '–'}`).join(', ')

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

/** Makes a story’s totals what its ratings say, and writes that down. @returns what was wrong then */
export const repairStory = (req: PayloadRequest, article: string, settings: RatingsSettings) =>
  actOn(req, article, async () => {
    const faults = await checkStory(req, article, settings)
    if (faults.length) await mend(req, { article, faults }, settings)
    return faults
  })
