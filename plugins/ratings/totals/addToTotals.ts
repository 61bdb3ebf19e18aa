import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { keepCount } from '#kit/keepCount.ts'
import type { RatingsSettings } from '../settings.ts'
import { countRatings } from './countRatings.ts'
import { storeTotals } from './storeTotals.ts'
import { fieldOf } from './totals.ts'

type Rating = DataFromCollectionSlug<'ratings'>
type Change = { article: string; taken?: number; given?: number; req: PayloadRequest }

const by = (value: number | undefined, difference: number) =>
  value ? { [fieldOf(value)]: { $inc: difference } } : {}

const count = ({ article, taken, given, req }: Change, { best }: RatingsSettings) =>
  keepCount({
    req,
    name: `ratings:${article}`,
    increment: async () =>
      taken !== given && storeTotals(req, article, { ...by(taken, -1), ...by(given, 1) }),
    recount: async () => storeTotals(req, article, await countRatings(req, article, best)),
  })

/** Counts a new rating, or moves a changed one, together with the rating itself. */
export const addToTotals =
  (settings: RatingsSettings): CollectionAfterChangeHook<Rating> =>
  async ({ doc, previousDoc, req }) => {
    const [taken, given] = [previousDoc?.value, doc.value]
    await count({ article: idOf(doc.article), taken, given, req }, settings)
    return doc
  }

/** Takes a withdrawn rating out of the totals. */
export const takeFromTotals =
  (settings: RatingsSettings): CollectionAfterDeleteHook<Rating> =>
  ({ doc, req }) =>
    count({ article: idOf(doc.article), taken: doc.value, req }, settings)
