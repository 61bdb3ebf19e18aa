// The story's row with the number of its comments that readers see. Stories that are older than the
// platform's comments have none until they have a comment.
import type { PayloadRequest } from 'payload'

const collection = 'discussions'

const countRows = async (article: string, req: PayloadRequest) => {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: {
      article: { equals: article },
      status: { equals: 'approved' },
      isReachable: { equals: true },
    },
    req,
  })
  return totalDocs
}

const store = (article: string, approved: unknown, req: PayloadRequest) =>
  req.payload.db.updateOne({
    collection,
    where: { article: { equals: article } },
    data: { approved },
    req,
  })

/** Counts the story's comments anew. */
export const recount = async (article: string, req: PayloadRequest) => {
  const approved = await countRows(article, req)
  if (await store(article, approved, req)) return
  try {
    await req.payload.db.create({ collection, data: { article, approved }, req })
  } catch (error) {
    // Somebody else has made the row in the same moment.
    if (!(await store(article, approved, req))) throw error
  }
}

/** Adds one to the count, which is made where there is none. */
export const countOneMore = async (article: string, req: PayloadRequest) => {
  if (!(await store(article, { $inc: 1 }, req))) await recount(article, req)
}
