import type { CollectionAfterChangeHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { findAnswered } from '../findAnswered.ts'
import { findAuthors } from '../findAuthors.ts'

type Comment = DataFromCollectionSlug<'comments'>

const announced = ({ id }: Comment) => `comment-announced:${id}`

const announce = async (comment: Comment, req: PayloadRequest) => {
  const { jobs } = req.payload
  const writer = req.user?.id
  const authors = await findAuthors(req, { comment, writer })
  if (authors.length > 0) {
    await jobs.queue({ task: 'mailAuthors', input: { comment: comment.id, writer }, req })
  }
  if (await findAnswered(req, comment)) {
    await jobs.queue({ task: 'mailAnswer', input: { comment: comment.id }, req })
  }
}

/**
 * Sends word of a comment when it is approved, at once or later, to the story's authors and to whom
 * it answers: once, even where it is taken back and approved again. The jobs are stored together
 * with the change, or not at all. What is imported has been read elsewhere.
 */
export const announceApproved: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  const isApproved = doc.status === 'approved'
  const wasApproved = operation === 'update' && previousDoc?.status === 'approved'
  if (isApproved === wasApproved || req.context.isModerated) return doc
  const { kv } = req.payload
  if (wasApproved) await afterCommit(req, () => kv.set(announced(doc), true))
  else if (operation === 'create' || !(await kv.has(announced(doc)))) await announce(doc, req)
  return doc
}
