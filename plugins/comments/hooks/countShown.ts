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
import { countName, countOneMore, recount } from '../keptCount.ts'

type Comment = DataFromCollectionSlug<'comments'>

const isApproved = (comment?: Partial<Comment>) => comment?.status === 'approved'

const nameOf = ({ article }: Comment) => countName(idOf(article))

// Counted anew, for what answers the comment comes and goes with it.
const followAndRecount = async (comment: Comment, req: PayloadRequest) => {
  await followThread(comment, req)
  await recount(idOf(comment.article), req)
}

// Without a transaction, what a new answer hangs under may have been rejected since it was placed.
const addNew = async (comment: Comment, req: PayloadRequest) => {
  if (!isApproved(comment) || !comment.isReachable) return
  const article = idOf(comment.article)
  await keepCount({
    req,
    name: nameOf(comment),
    increment: () => countOneMore(article, req),
    recount: () => (comment.parent ? followAndRecount(comment, req) : recount(article, req)),
  })
}

// In turn, because of several that are judged in one request each must see what the ones before it
// have left.
const countJudged = (comment: Comment, req: PayloadRequest) =>
  inTurn(req.payload, nameOf(comment), () => followAndRecount(comment, req))

/** Keeps the story's number of comments that readers see, together with the change itself. */
export const countShown: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  if (operation === 'create') await addNew(doc, req)
  else if (isApproved(doc) !== isApproved(previousDoc)) await countJudged(doc, req)
  return doc
}

export const uncountDeleted: CollectionAfterDeleteHook<Comment> = async ({ doc, req }) => {
  if (isApproved(doc)) await countJudged(doc, req)
}
