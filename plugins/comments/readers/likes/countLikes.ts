import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { keepCount } from '#kit/keepCount.ts'
import { CommentNotFound } from '../../errors.ts'

type Like = DataFromCollectionSlug<'comment-likes'>

// In the database itself: a like is no change of the comment, to be judged or dated.
const store = (id: string, likes: unknown, req: PayloadRequest) =>
  req.payload.db.updateOne({
    collection: 'comments',
    id,
    data: { likes, updatedAt: null },
    req,
  })

const recount = async (comment: string, req: PayloadRequest) => {
  const where = { comment: { equals: comment } }
  const { totalDocs } = await req.payload.count({ collection: 'comment-likes', where, req })
  return store(comment, totalDocs, req)
}

const count = (comment: string, difference: number, req: PayloadRequest) =>
  keepCount({
    req,
    name: `likes:${comment}`,
    increment: async () => {
      const counted = await store(comment, { $inc: difference }, req)
      // Deleted since it was looked for: with a refusal, the like is not stored either.
      if (!counted && difference > 0) throw new CommentNotFound()
    },
    recount: () => recount(comment, req),
  })

/** Counts a new like on its comment, together with the like itself. */
export const countLike: CollectionAfterChangeHook<Like> = async ({ doc, req }) => {
  await count(doc.comment, 1, req)
  return doc
}

/** Takes a withdrawn like off. */
export const uncountLike: CollectionAfterDeleteHook<Like> = ({ doc, req }) =>
  count(doc.comment, -1, req)
