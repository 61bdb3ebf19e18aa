// Word of a comment that readers see now: once, even where it is hidden and shown again.
import type { CollectionAfterDeleteHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { findAnswered } from './findAnswered.ts'
import { findAuthors } from './findAuthors.ts'

type Comment = Pick<DataFromCollectionSlug<'comments'>, 'article' | 'id' | 'parent' | 'writer'>

const announced = ({ id }: Comment) => `comment-announced:${id}`

/** Stores the jobs that write to the story's authors and to whom the comment answers. */
export const announce = async (comment: Comment, req: PayloadRequest) => {
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

/** The same, where it has not been done. What is imported has been read elsewhere. */
export const announceShown = async (comment: Comment, req: PayloadRequest) => {
  if (req.context.isModerated || (await req.payload.kv.has(announced(comment)))) return
  await announce(comment, req)
}

/** Notes that a comment which is hidden now has been announced. */
export const noteHidden = (comment: Comment, req: PayloadRequest) =>
  afterCommit(req, () => req.payload.kv.set(announced(comment), true))

/** Forgets it with the comment. */
export const forgetAnnounced: CollectionAfterDeleteHook<Comment> = ({ doc, req }) =>
  afterCommit(req, () => req.payload.kv.delete(announced(doc)))
