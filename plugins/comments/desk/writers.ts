// Who has written a comment, as far as one may know: told by the mark, or else by the e-mail.
import type { DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import { bansFor } from '../bans/bansFor.ts'
import { writerMark } from '../marks.ts'
import { statuses } from './verdict.ts'

type Comment = DataFromCollectionSlug<'comments'>

/** The mark that bans of the comment's writer go by, if they left anything to make it from. */
export const markOf = ({ payload }: PayloadRequest, { authorEmail, writer }: Comment) =>
  writer ?? (authorEmail ? writerMark(payload, authorEmail) : undefined)

/** What else the writer has written. */
export const bySameWriter = ({ authorEmail, writer }: Comment): Where | undefined => {
  if (writer) return { writer: { equals: writer } }
  return authorEmail ? { authorEmail: { equals: authorEmail } } : undefined
}

const countByStatus = async ({ payload }: PayloadRequest, written: Where) => {
  const counts = statuses.map(async (status) => {
    const where = { and: [written, { status: { equals: status } }] }
    return [status, (await payload.count({ collection: 'comments', where })).totalDocs]
  })
  return Object.fromEntries(await Promise.all(counts)) as Record<Comment['status'], number>
}

const firstSeen = async ({ payload }: PayloadRequest, written: Where) => {
  const { docs } = await payload.find({
    collection: 'comments',
    where: written,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { createdAt: true },
    sort: 'createdAt',
  })
  return docs[0]?.createdAt ?? null
}

const isBanned = async (req: PayloadRequest, writer?: string) =>
  (await bansFor(req.payload, { writer }, req)).length > 0

/** How a comment's writer has done so far; null where nothing tells who it is. */
export const historyOfWriter = async (req: PayloadRequest, comment: Comment) => {
  const written = bySameWriter(comment)
  if (!written) return null
  const [counts, since, banned] = await Promise.all([
    countByStatus(req, written),
    firstSeen(req, written),
    isBanned(req, markOf(req, comment)),
  ])
  return { ...counts, firstSeen: since, isBanned: banned }
}
