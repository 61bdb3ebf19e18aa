import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { keepCount } from '#kit/keepCount.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Change = { article: string; difference: number; req: PayloadRequest }

const isApproved = { status: { equals: 'approved' } }

const approvedIn = (comment?: Partial<Comment>) => (comment?.status === 'approved' ? 1 : 0)

const countRows = async (article: string, { payload }: PayloadRequest) => {
  const where = { article: { equals: article }, ...isApproved }
  return (await payload.count({ collection: 'comments', where })).totalDocs
}

const count = ({ article, difference, req }: Change) => {
  const store = (approved: unknown) =>
    req.payload.db.updateOne({
      collection: 'discussions',
      where: { article: { equals: article } },
      data: { approved },
      req,
    })
  return keepCount({
    req,
    name: `comments:${article}`,
    increment: async () => difference && store({ $inc: difference }),
    recount: async () => store(await countRows(article, req)),
  })
}

/** Keeps the story's number of approved comments, together with the change itself. */
export const countApproved: CollectionAfterChangeHook<Comment> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const difference = approvedIn(doc) - approvedIn(previousDoc)
  await count({ article: idOf(doc.article), difference, req })
  return doc
}

export const uncountDeleted: CollectionAfterDeleteHook<Comment> = async ({ doc, req }) => {
  if (approvedIn(doc)) await count({ article: idOf(doc.article), difference: -1, req })
}
