// The story's row with the number of its comments that readers see, and the same number on the story,
// for lists to be sorted by. Stories that are older than the platform's comments have no row until
// they have a comment.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

type Discussion = Partial<DataFromCollectionSlug<'discussions'>>

const collection = 'discussions'

/** No two counts of one story at the same time, where an engine has no transactions. */
export const countName = (article: string) => `comments:${article}`

/** How many of a story's comments readers see. */
export const countRows = async (article: string, req: PayloadRequest) => {
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

const store = async (article: string, approved: unknown, req: PayloadRequest) => {
  const where = { article: { equals: article } }
  const row = await req.payload.db.updateOne({ collection, where, data: { approved }, req })
  return (row as Discussion | null)?.approved
}

const open = async (article: string, approved: number, req: PayloadRequest) => {
  try {
    await req.payload.db.create({ collection, data: { article, approved }, req })
  } catch (error) {
    // Somebody else has made the row in the same moment.
    if ((await store(article, approved, req)) === undefined) throw error
  }
}

// In the database itself: no version, no time of change.
const storeOnStory = (article: string, commentCount: number, req: PayloadRequest) =>
  req.payload.db.updateOne({
    collection: 'articles',
    where: {
      and: [{ id: { equals: article } }, { commentCount: { not_equals: commentCount } }],
    },
    data: { commentCount, updatedAt: null },
    returning: false,
    req,
  })

/** Counts the story's comments anew. */
export const recount = async (article: string, req: PayloadRequest) => {
  const approved = await countRows(article, req)
  if ((await store(article, approved, req)) === undefined) await open(article, approved, req)
  await storeOnStory(article, approved, req)
}

/** Adds one to the count, which is made where there is none. */
export const countOneMore = async (article: string, req: PayloadRequest) => {
  const approved = await store(article, { $inc: 1 }, req)
  if (approved === undefined) await recount(article, req)
  else await storeOnStory(article, approved, req)
}
