// What readers left with a comment goes with it: likes, reports, words that acts quote.
import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { forgetWords } from '../acts/forgetWords.ts'

const kinds = ['comment-likes', 'comment-reports'] as const

/** Comments that are seen to with one statement. */
const atOnce = 500

const forget = async (comments: string[], req: PayloadRequest) => {
  const where = { comment: { in: comments } }
  for (const collection of kinds) await req.payload.db.deleteMany({ collection, where, req })
  await forgetWords(comments, req)
}

export const forgetReaders: CollectionAfterDeleteHook = ({ doc, req }) => forget([doc.id], req)

/** For a story that goes for good; before its comments do. */
export const forgetAllUnder = async (article: string | number, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { article: { equals: article } },
    depth: 0,
    pagination: false,
    select: { depth: true },
    req,
  })
  const ids = docs.map(({ id }) => id)
  for (let at = 0; at < ids.length; at += atOnce) await forget(ids.slice(at, at + atOnce), req)
}
