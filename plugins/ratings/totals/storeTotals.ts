import type { PayloadRequest } from 'payload'

/** Writes counts, or `{ $inc: 1 }` in the place of one, to a story's totals. @returns what they are then */
export const storeTotals = (req: PayloadRequest, article: string, data: Record<string, unknown>) =>
  req.payload.db.updateOne({
    collection: 'rating-totals',
    where: { article: { equals: article } },
    data,
    req,
  })
