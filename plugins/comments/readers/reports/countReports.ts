import type { CollectionAfterChangeHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { inTurn } from '#kit/inTurn.ts'
import { publish, type DeskEvent } from '../../desk/bus.ts'
import { CommentNotFound } from '../../errors.ts'
import { holdReported } from './holdReported.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Report = DataFromCollectionSlug<'comment-reports'>

// Added, never counted anew: `reports` are those since the last verdict, while the rows all stay.
const add = async (id: string, req: PayloadRequest) => {
  const data = { reports: { $inc: 1 }, isReported: true, updatedAt: null }
  const counted = await req.payload.db.updateOne({ collection: 'comments', id, data, req })
  return counted as unknown as Comment | null
}

const eventOf = ({ id, reports }: Comment): DeskEvent =>
  reports === 1 ? { name: 'arrived', id, queue: 'reported' } : { name: 'changed' }

/**
 * Counts a new report on its comment, and holds the comment at as many as moderators have settled.
 * In turn, so that of two at the same moment the second finds it held.
 */
export const countReport: CollectionAfterChangeHook<Report> = async ({ doc, req }) => {
  await inTurn(req.payload, `reports:${doc.comment}`, async () => {
    const comment = await add(doc.comment, req)
    if (!comment) throw new CommentNotFound()
    // Counted below the hooks, which would have told the desk of it.
    await afterCommit(req, () => publish(req.payload, eventOf(comment)))
    await holdReported(comment, req)
  })
  return doc
}
