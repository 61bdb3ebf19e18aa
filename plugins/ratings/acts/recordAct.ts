import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { averageOf } from '../totals/totals.ts'

type Act = Pick<DataFromCollectionSlug<'rating-acts'>, 'article' | 'reason'>

/** What is done to a story’s ratings: by a rule (`hold`), by editors, admins and the command `recount`. */
export type ActName = 'hold' | 'release' | 'discard' | 'remove' | 'reset' | 'opening' | 'recount'

/** `sum`: the stars of the `count` ratings that it is about. */
export type NewAct = Act & { name: ActName; count: number; sum: number }

/** Writes it down, and who does it in this request; together with it, or not at all. */
export const recordAct = (req: PayloadRequest, { sum, ...act }: NewAct) =>
  req.payload.create({
    collection: 'rating-acts',
    data: { ...act, average: averageOf({ ...act, sum }, 2), user: req.user?.id },
    depth: 0,
    req,
  })
