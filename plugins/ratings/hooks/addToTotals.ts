import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { keepCount } from '#kit/keepCount.ts'
import { countRatings } from '../countRatings.ts'

type Rating = DataFromCollectionSlug<'ratings'>
type Change = { article: string; taken?: number; given?: number; req: PayloadRequest }

const by = (value: number | undefined, difference: number) =>
  value ? { [`stars${value}`]: { $inc: difference } } : {}

const count = ({ article, taken, given, req }: Change) => {
  const store = (data: Record<string, unknown>) =>
    req.payload.db.updateOne({
      collection: 'rating-totals',
      where: { article: { equals: article } },
      data,
      req,
    })
  return keepCount({
    req,
    name: `ratings:${article}`,
    increment: async () => taken !== given && store({ ...by(taken, -1), ...by(given, 1) }),
    recount: async () => store(await countRatings(req.payload, article)),
  })
}

/** Counts a new rating, or moves a changed one, together with the rating itself. */
export const addToTotals: CollectionAfterChangeHook<Rating> = async ({ doc, previousDoc, req }) => {
  const [taken, given] = [previousDoc?.value, doc.value]
  await count({ article: idOf(doc.article), taken, given, req })
  return doc
}

/** Takes a withdrawn rating out of the totals. */
export const takeFromTotals: CollectionAfterDeleteHook<Rating> = ({ doc, req }) =>
  count({ article: idOf(doc.article), taken: doc.value, req })
