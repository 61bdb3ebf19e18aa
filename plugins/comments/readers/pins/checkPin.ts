import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { inTurn } from '#kit/inTurn.ts'
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

const withdrawSurplus = async ({ article, id }: Comment, req: PayloadRequest) => {
  const where = { article: { equals: idOf(article) }, pinned: { equals: true } }
  const { totalDocs } = await req.payload.count({ collection: 'comments', where, req })
  if (totalDocs <= most) return
  const data = { pinned: false }
  await req.payload.db.updateOne({ collection: 'comments', id, data, req })
  throw new TooManyPins({ path: 'pinned' })
}

/**
 * Refuses one more than a story may have. Counted when it is stored, so that of several in one
 * request none is overlooked; taken back by hand for engines without transactions, in turn, so that
 * of several at once not all are.
 */
export const limitPins: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, req }) => {
  if (!doc.pinned || previousDoc?.pinned) return doc
  await inTurn(req.payload, `pins:${idOf(doc.article)}`, () => withdrawSurplus(doc, req))
  return doc
}
