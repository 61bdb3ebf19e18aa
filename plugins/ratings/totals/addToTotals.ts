import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { invalidate } from '#kit/invalidate.ts'
import { keepCount } from '#kit/keepCount.ts'
import type { RatingsSettings } from '../settings.ts'
import { countAnew, countName, storeTotals } from './storeTotals.ts'
import { fieldOf } from './totals.ts'

type Rating = DataFromCollectionSlug<'ratings'>
type Change = { article: string; taken?: number; given?: number; req: PayloadRequest }

const by = (value: number | undefined, difference: number) =>
  value ? { [fieldOf(value)]: { $inc: difference } } : {}

// Two processes must meet at the totals even where a held rating adds nothing: one begins or ends
// the holding, and the other would not see it.
const touched = { [fieldOf(1)]: { $inc: 0 } }

const differenceOf = ({ taken, given }: Change) =>
  taken === given ? touched : { ...by(taken, -1), ...by(given, 1) }

const count = async (change: Change, settings: RatingsSettings) => {
  const { article, given, req, taken } = change
  await keepCount({
    req,
    name: countName(article),
    increment: () => storeTotals(req, { article, data: differenceOf(change) }, settings),
    recount: () => countAnew(req, { article }, settings),
  })
  // A storm of votes that changes nothing public is not to empty the cache.
  if (taken !== given) await invalidate(req, [`ratings:${article}`])
}

/** Counts a new rating, or moves a changed one, together with the rating itself; not a held one. */
export const addToTotals =
  (settings: RatingsSettings): CollectionAfterChangeHook<Rating> =>
  async ({ doc, previousDoc, req }) => {
    const [taken, given] = doc.isHeld ? [] : [previousDoc?.value, doc.value]
    await count({ article: idOf(doc.article), taken, given, req }, settings)
    return doc
  }

/** Takes a withdrawn rating out of the totals. */
export const takeFromTotals =
  (settings: RatingsSettings): CollectionAfterDeleteHook<Rating> =>
  async ({ doc, req }) => {
    const taken = doc.isHeld ? undefined : doc.value
    await count({ article: idOf(doc.article), taken, req }, settings)
  }
