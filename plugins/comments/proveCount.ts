// The story's number of comments, held against the comments.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { inTransaction } from '#kit/inTransaction.ts'
import { inTurn } from '#kit/inTurn.ts'
import { invalidate } from '#kit/invalidate.ts'
import type { Fault, Recount } from '#kit/recount.ts'
import { countName, countRows, recount } from './keptCount.ts'

const readKept = async (req: PayloadRequest, article: string) => {
  const { db } = req.payload
  const discussion = await db.findOne<DataFromCollectionSlug<'discussions'>>({
    collection: 'discussions',
    where: { article: { equals: article } },
    req,
  })
  const story = await db.findOne<DataFromCollectionSlug<'articles'>>({
    collection: 'articles',
    where: { id: { equals: article } },
    select: { commentCount: true },
    req,
  })
  return { approved: discussion?.approved ?? null, commentCount: story?.commentCount ?? null }
}

const check: Recount['check'] = async (req, article) => {
  const should = await countRows(article, req)
  const kept = Object.entries(await readKept(req, article))
  return kept.map(([field, is]): Fault => ({ field, is, should })).filter(({ is }) => is !== should)
}

// The transaction first, as for a comment that is judged: each waits for the other else.
const repair: Recount['repair'] = (req, article) =>
  inTransaction(req, () =>
    inTurn(req.payload, countName(article), async () => {
      await recount(article, req)
      await invalidate(req, [`comments:${article}`])
    }),
  )

/** What `npm run recount` proves of comments: `approved` of the discussion, `commentCount` of the story. */
export const commentRecount: Recount = { check, repair }
