import type { PayloadRequest } from 'payload'
import type { RatingsSettings } from '../settings.ts'
import { rankOf, sumUp, type Totals } from './totals.ts'

/**
 * Writes a story's rank beside its totals, where it is another. In the database itself: no version, no
 * time of change, and nobody who saves the story meanwhile is in its way more often than need be.
 */
export const storeRank = async (
  req: PayloadRequest,
  { article, totals }: { article: string; totals: Totals },
  { best, prior }: RatingsSettings,
) => {
  const ratingRank = rankOf(sumUp(totals, best), prior)
  const isOther = ratingRank === null ? { exists: true } : { not_equals: ratingRank }
  await req.payload.db.updateOne({
    collection: 'articles',
    where: { and: [{ id: { equals: article } }, { ratingRank: isOther }] },
    data: { ratingRank, updatedAt: null },
    returning: false,
    req,
  })
}
