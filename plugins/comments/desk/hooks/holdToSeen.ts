import type { CollectionBeforeChangeHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { findActs } from '../../acts/findActs.ts'
import { ChangedMeanwhile } from '../../errors.ts'
import { verdictOn, type Status } from '../verdict.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Move = { comment: string; seen: Status; status: Status }

// Test and change in one: of two who saw the same, whatever the engine, one finds it changed.
const move = (req: PayloadRequest, { comment, seen, status }: Move) =>
  req.payload.db.updateOne({
    collection: 'comments',
    where: { and: [{ id: { equals: comment } }, { status: { equals: seen } }] },
    data: { status },
    req,
  })

const changedBy = async (req: PayloadRequest, comment: string) => {
  const [last] = await findActs(req, { comment, name: 'judge', limit: 1 })
  const message = last?.by ? `${last.by} has judged this comment meanwhile.` : undefined
  return new ChangedMeanwhile({ message })
}

/**
 * Refuses a verdict of the desk on a comment that is no longer what the moderator saw. Stands last
 * before the change, as it begins it.
 */
export const holdToSeen: CollectionBeforeChangeHook<Comment> = async ({
  data,
  originalDoc,
  req,
}) => {
  const verdict = originalDoc && verdictOn(req, originalDoc.id)
  if (!verdict) return data
  const { comment, seen } = verdict
  const status = data.status ?? originalDoc.status
  if (seen && !(await move(req, { comment, seen, status }))) throw await changedBy(req, comment)
  verdict.from = seen ?? originalDoc.status
  verdict.fromReason = originalDoc.rejectionReason
  return data
}
