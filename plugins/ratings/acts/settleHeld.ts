// An editor has looked at what was held: it counts from now on, or it is gone.
import type { PayloadRequest } from 'payload'
import { NothingHeld } from '../errors.ts'
import type { RatingsSettings } from '../settings.ts'
import { heldOf, sumOf } from '../totals/countRatings.ts'
import { recountTotals } from '../totals/storeTotals.ts'
import { readTotals } from '../totals/totals.ts'
import { actOn } from './actOn.ts'
import { recordAct } from './recordAct.ts'

type Verdict = { article: string; name: 'release' | 'discard'; reason?: string }

const apply = (req: PayloadRequest, { article, name }: Verdict) => {
  const { db } = req.payload
  const held = { collection: 'ratings', where: heldOf(article), req } as const
  return name === 'release'
    ? db.updateMany({ ...held, data: { isHeld: false }, returning: false })
    : db.deleteMany(held)
}

/** @throws NOTHING_HELD (409), where somebody else has settled it a moment ago, too */
export const settleHeld = (req: PayloadRequest, verdict: Verdict, settings: RatingsSettings) =>
  actOn(req, verdict.article, async () => {
    const { article } = verdict
    const totals = (await readTotals(req.payload, [article], { req })).get(article)
    if (!totals?.heldSince) throw new NothingHeld({ req })
    const held = await sumOf(req, heldOf(article), settings.best)
    await apply(req, verdict)
    await recountTotals(req, { article, data: { heldSince: null } }, settings)
    await recordAct(req, { ...verdict, ...held })
    return held
  })
