import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { moderatorIn } from '../../acts/moderating.ts'
import { publish, type DeskEvent } from '../bus.ts'
import { verdictOn } from '../verdict.ts'

type Comment = DataFromCollectionSlug<'comments'>

const queueOf = ({ isReported, status }: Comment) =>
  isReported && status === 'approved' ? 'reported' : status

const eventIn = (req: PayloadRequest, doc: Comment, before?: Comment): DeskEvent => {
  const { id, status } = doc
  if (!before) return { name: 'arrived', id, queue: queueOf(doc) }
  if (status !== before.status || verdictOn(req, id)) {
    const by = moderatorIn(req, id)?.name ?? null
    return { name: 'judged', id, from: before.status, status, by }
  }
  const isNewlyReported = doc.isReported && !before.isReported
  return isNewlyReported ? { name: 'arrived', id, queue: 'reported' } : { name: 'changed' }
}

/** Tells the desk of a new or changed comment once it is there to be read. */
export const announceChanged: CollectionAfterChangeHook<Comment> = async (change) => {
  const { data, doc, operation, previousDoc, req } = change
  const before = operation === 'update' ? (previousDoc as Comment) : undefined
  // As stored: whoever has written it is not told where it stands.
  const event = eventIn(req, { ...doc, ...data }, before)
  await afterCommit(req, () => publish(req.payload, event))
  return doc
}

export const announceRemoved: CollectionAfterDeleteHook = ({ req }) =>
  afterCommit(req, () => publish(req.payload, { name: 'changed' }))
