import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { inTurn } from '#kit/inTurn.ts'
import { keepCount } from '#kit/keepCount.ts'
import { followThread } from '../followThread.ts'

type Comment = DataFromCollectionSlug<'comments'>

const isApproved = (comment?: Partial<Comment>) => comment?.status === 'approved'

const store = (article: string, approved: unknown, req: PayloadRequest) =>
  req.payload.db.updateOne({
    collection: 'discussions',
    where: { article: { equals: article } },
    data: { approved },
    req,
  })

const recount = async (article: string, req: PayloadRequest) => {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: {
      article: { equals: article },
      status: { equals: 'approved' },
      isReachable: { equals: true },
    },
    req,
  })
  await store(article, totalDocs, req)
}

const nameOf = (article: string) => `comments:${article}`

const addNew = async (comment: Comment, req: PayloadRequest) => {
  if (!isApproved(comment) || !comment.isReachable) return
  const article = idOf(comment.article)
  await keepCount({
    req,
    name: nameOf(article),
    increment: () => store(article, { $inc: 1 }, req),
    recount: () => recount(article, req),
  })
}

// Counted anew, for what answers the comment comes and goes with it. In turn, because of several
// that are judged in one request each must see what the ones before it have left.
const followAndRecount = (comment: Comment, req: PayloadRequest) => {
  const article = idOf(comment.article)
  return inTurn(req.payload, nameOf(article), async () => {
    await followThread(comment, req)
    await recount(article, req)
  })
}

/** Keeps the story's number of comments that readers see, together with the change itself. */
export const countShown: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  if (operation === 'create') await addNew(doc, req)
  else if (isApproved(doc) !== isApproved(previousDoc)) await followAndRecount(doc, req)
  return doc
}

export const uncountDeleted: CollectionAfterDeleteHook<Comment> = async ({ doc, req }) => {
  if (isApproved(doc)) await followAndRecount(doc, req)
}
