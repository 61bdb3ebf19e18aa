import { getCurrentDate, type PayloadRequest } from 'payload'
import type { Burst } from '../settings.ts'

const minute = 60_000
const hour = 60

const toTime = (milliseconds: number) => new Date(milliseconds).toISOString()

type Span = { article: string; from: number; to?: number }

const countIn = async (req: PayloadRequest, { article, from, to }: Span) => {
  const createdAt = { greater_than: toTime(from), ...(to && { less_than_equal: toTime(to) }) }
  const where = { article: { equals: article }, createdAt }
  return (await req.payload.count({ collection: 'ratings', where, req })).totalDocs
}

// What an editor has looked at is no burst any more.
const lastLook = async (req: PayloadRequest, article: string) => {
  const { docs } = await req.payload.find({
    collection: 'rating-acts',
    where: { article: { equals: article }, name: { in: ['release', 'discard', 'reset'] } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    sort: '-createdAt',
  })
  return docs[0] ? Date.parse(docs[0].createdAt) : 0
}

/** `recent` ratings since `from` (milliseconds since 1970), of which `allowed` would be usual. */
export type FoundBurst = { recent: number; allowed: number; from: number }

/** Whether one rating more makes a burst. Counts by an index, and rarely more than once. */
export const findBurst = async (
  req: PayloadRequest,
  article: string,
  { minutes, least, times }: Burst,
): Promise<FoundBurst | undefined> => {
  const begin = getCurrentDate().getTime() - minutes * minute
  if ((await countIn(req, { article, from: begin })) < least) return undefined
  const from = Math.max(begin, await lastLook(req, article))
  const recent = 1 + (await countIn(req, { article, from }))
  const before = await countIn(req, { article, from: from - hour * minute, to: from })
  const allowed = Math.max(least, Math.ceil((times * before * minutes) / hour))
  return recent > allowed ? { recent, allowed, from } : undefined
}
