import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { RatingsSettings } from '../settings.ts'
import { storeTotals } from '../totals/storeTotals.ts'
import { actOn } from './actOn.ts'
import { recordAct } from './recordAct.ts'

/** `count` ratings with `sum` stars in all, on the scale of this newsroom (1 to `best`). */
export const openingSchema = (best: number) =>
  z
    .strictObject({
      count: z.number().int().min(0).max(1_000_000_000),
      sum: z.number().min(0),
      reason: z.string().trim().min(1).max(500).optional(),
    })
    .refine(({ count, sum }) => sum >= count && sum <= count * best, {
      message: `Of so many ratings the sum lies between once and ${best} times their number.`,
      path: ['sum'],
    })

type Opening = { article: string; count: number; sum: number; reason?: string }

/** Sets what another system has counted before, in place of what was set earlier. */
export const setOpening = (req: PayloadRequest, opening: Opening, settings: RatingsSettings) =>
  actOn(req, opening.article, async () => {
    const { article, count, sum } = opening
    const data = { openingCount: count, openingSum: sum }
    await storeTotals(req, { article, data }, settings)
    await recordAct(req, { ...opening, name: 'opening' })
    return { count, sum }
  })
