import { getCurrentDate, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { invalidate } from '#kit/invalidate.ts'
import { recordAct } from '../acts/recordAct.ts'
import type { Burst, RatingsSettings } from '../settings.ts'
import { countedOf, heldOf, sumOf } from '../totals/countRatings.ts'
import { recountTotals } from '../totals/storeTotals.ts'
import { readTotals } from '../totals/totals.ts'
import { findBurst, type FoundBurst } from './findBurst.ts'

// Figures, which every language reads.
const reasonOf = ({ recent, allowed }: FoundBurst, { minutes }: Burst) =>
  `${recent} / ${minutes} min > ${allowed}`

type Holding = { article: string; value: number; found: FoundBurst; burst: Burst }

const hold = async (
  req: PayloadRequest,
  { article, value, found, burst }: Holding,
  settings: RatingsSettings,
) => {
  const createdAt = { greater_than: new Date(found.from).toISOString() }
  await req.payload.db.updateMany({
    collection: 'ratings',
    where: { and: [countedOf(article), { createdAt }] },
    data: { isHeld: true },
    returning: false,
    req,
  })
  const heldSince = getCurrentDate().toISOString()
  await recountTotals(req, { article, data: { heldSince } }, settings)
  const { count, sum } = await sumOf(req, heldOf(article), settings.best)
  const reason = reasonOf(found, burst)
  await invalidate(req, [`ratings:${article}`])
  await recordAct(req, { article, name: 'hold', count: count + 1, sum: sum + value, reason })
}

/**
 * Holds a sudden burst of ratings out of the average, and every new one from then on, until an editor
 * has looked.
 */
export const holdBurst =
  (settings: RatingsSettings): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const article = idOf(data.article)
    const totals = (await readTotals(req.payload, [article], { req })).get(article)
    if (totals?.heldSince) return { ...data, isHeld: true }
    const { burst } = settings
    const found = burst && (await findBurst(req, article, burst))
    if (!burst || !found) return { ...data, isHeld: false }
    await hold(req, { article, value: data.value, found, burst }, settings)
    return { ...data, isHeld: true }
  }
