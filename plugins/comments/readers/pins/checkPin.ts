import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  DataFromCollectionSlug,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { PinRefused, TooManyPins } from '../../errors.ts'

type Comment = DataFromCollectionSlug<'comments'>

/** Pinned comments that a story may have. */
const most = 3

/** Only what shows at the top of a thread is pinned; what no longer shows is pinned no longer. */
export const checkPin: CollectionBeforeChangeHook<Comment> = ({ data, operation, originalDoc }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const { depth, pinned, status } = { ...before, ...data }
  const mayBePinned = status === 'approved' && !depth
  if (!pinned || mayBePinned) return data
  if (!before?.pinned) throw new PinRefused({ path: 'pinned' })
  return { ...data, pinned: false }
}

/**
 * Refuses one more than a story may have. Counted when it is stored, so that of several in one
 * request none is overlooked; taken back by hand for engines without transactions.
 */
export const limitPins: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, req }) => {
  if (!doc.pinned || previousDoc?.pinned) return doc
  const where = { article: { equals: idOf(doc.article) }, pinned: { equals: true } }
  const { totalDocs } = await req.payload.count({ collection: 'comments', where, req })
  if (totalDocs <= most) return doc
  const data = { pinned: false }
  await req.payload.db.updateOne({ collection: 'comments', id: doc.id, data, req })
  throw new TooManyPins({ path: 'pinned' })
}
