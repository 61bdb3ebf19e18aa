// What has come to wait for a moderator, and since when.
import type { DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '#kit/idOf.ts'

export type Window = { since: Date; until: Date }
export type HeldComment = DataFromCollectionSlug<'comments'> & { headline: string }

/** Most comments that a letter names. */
const most = 10

const within = ({ since, until }: Window): Where[string] => ({
  greater_than: since.toISOString(),
  less_than_equal: until.toISOString(),
})

// A comment that readers saw is held by an act; a new one waits from its beginning.
const findHeldAgain = async (req: PayloadRequest, window: Window) => {
  const { docs } = await req.payload.find({
    collection: 'comment-acts',
    where: { to: { equals: 'pending' }, createdAt: within(window) },
    depth: 0,
    pagination: false,
    select: { comment: true },
    req,
  })
  return [...new Set(docs.map(({ comment }) => comment))]
}

const withHeadlines = async (
  req: PayloadRequest,
  docs: DataFromCollectionSlug<'comments'>[],
): Promise<HeldComment[]> => {
  const { docs: stories } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: docs.map(({ article }) => idOf(article)) } },
    depth: 0,
    pagination: false,
    select: { headline: true },
    req,
  })
  const headlines = new Map(stories.map(({ id, headline }) => [id, headline]))
  return docs.map((doc) => ({ ...doc, headline: headlines.get(idOf(doc.article)) ?? '…' }))
}

/**
 * The comments that were held within the window and still wait: how many, and the first ten, the
 * oldest first, each with its story's headline.
 */
export const findHeld = async (req: PayloadRequest, window: Window) => {
  const again = await findHeldAgain(req, window)
  const isNew: Where = { createdAt: within(window) }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [
        { status: { equals: 'pending' } },
        again.length ? { or: [isNew, { id: { in: again } }] } : isNew,
      ],
    },
    depth: 0,
    limit: most,
    sort: 'createdAt',
    req,
  })
  return { count: totalDocs, comments: docs.length ? await withHeadlines(req, docs) : [] }
}
