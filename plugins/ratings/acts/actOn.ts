import type { PayloadRequest } from 'payload'
import { inTransaction } from '#kit/inTransaction.ts'
import { inTurn } from '#kit/inTurn.ts'
import { invalidate } from '#kit/invalidate.ts'
import { turnOf } from '../storeRating.ts'

/**
 * Does something to all of a story’s ratings: whole or not at all, and neither while a reader rates
 * the story nor while somebody else does something to them.
 */
export const actOn = <T>(req: PayloadRequest, article: string, work: () => Promise<T>) =>
  inTurn(req.payload, turnOf(article), () =>
    inTransaction(req, async () => {
      const result = await work()
      await invalidate(req, [`ratings:${article}`])
      return result
    }),
  )
