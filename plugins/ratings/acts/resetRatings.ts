import type { PayloadRequest } from 'payload'
import type { RatingsSettings } from '../settings.ts'
import { sumOf } from '../totals/countRatings.ts'
import { recountTotals } from '../totals/storeTotals.ts'
import { actOn } from './actOn.ts'
import { recordAct } from './recordAct.ts'

type Reset = { article: string; reason: string }

/**
 * Deletes all ratings that readers have given a story here, held ones too. Its opening balance stays:
 * an admin sets that to nothing.
 */
export const resetRatings = (req: PayloadRequest, reset: Reset, settings: RatingsSettings) =>
  actOn(req, reset.article, async () => {
    const { article } = reset
    const where = { article: { equals: article } }
    const given = await sumOf(req, where, settings.best)
    await req.payload.db.deleteMany({ collection: 'ratings', where, req })
    await recountTotals(req, { article, data: { heldSince: null } }, settings)
    await recordAct(req, { ...reset, name: 'reset', ...given })
    return given
  })
