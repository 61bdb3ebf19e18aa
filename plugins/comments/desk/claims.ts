// Who is looking at which comment. One row a comment, and the database lets one of two have it.
import { getCurrentDate, type DataFromCollectionSlug, type PayloadRequest } from 'payload'
import { ClaimLost } from '../errors.ts'

type Row = DataFromCollectionSlug<'comment-claims'>

/** A claim as moderators see it; `until` is ISO 8601. */
export type Claim = { name: string; isMine: boolean; until: string }

const lasts = 2 * 60_000

const collection = 'comment-claims'

const toClaim = ({ user, until }: Row, req: PayloadRequest): Claim => {
  const holder = typeof user === 'object' ? user : undefined
  return { name: holder?.name ?? '', isMine: holder?.id === req.user?.id, until }
}

/** The claims on these comments that still hold, by comment. */
export const claimsOn = async (req: PayloadRequest, comments: string[]) => {
  const { docs } = await req.payload.find({
    collection,
    where: {
      comment: { in: comments },
      until: { greater_than: getCurrentDate().toISOString() },
    },
    depth: 1,
    pagination: false,
    populate: { users: { name: true } },
    req,
  })
  return new Map(docs.map((row) => [row.comment, toClaim(row, req)]))
}

const mine = (req: PayloadRequest, comment: string) => ({
  comment: { equals: comment },
  user: { equals: req.user?.id },
})

// No transaction around what follows: each step is whole by itself, and one that meets another’s row
// would end it.
const forgetExpired = ({ payload }: PayloadRequest) =>
  payload.db.deleteMany({
    collection,
    where: { until: { less_than_equal: getCurrentDate().toISOString() } },
  })

const renew = (req: PayloadRequest, comment: string, until: string) =>
  req.payload.db.updateOne({ collection, where: mine(req, comment), data: { until } })

const begin = ({ payload, user }: PayloadRequest, comment: string, until: string) =>
  payload.db.create({ collection, data: { comment, user: user?.id, until } })

/**
 * Claims a comment for two minutes, or renews one's claim. Somebody else's, while it holds, is
 * answered instead.
 * @throws ClaimLost where that one was given up in the same moment
 */
export const claim = async (req: PayloadRequest, comment: string): Promise<Claim> => {
  const until = new Date(getCurrentDate().getTime() + lasts).toISOString()
  await forgetExpired(req)
  const isRenewed = await renew(req, comment, until)
  // Refused where somebody else has it.
  const failure = isRenewed
    ? undefined
    : await begin(req, comment, until).catch((error: unknown) => error)
  const found = (await claimsOn(req, [comment])).get(comment)
  if (!found) throw Object.assign(new ClaimLost(), { cause: failure })
  return found
}

/** Gives one's claims on other comments up: nobody looks at two. Answers which they were on. */
export const releaseOthers = async ({ payload, user }: PayloadRequest, comment: string) => {
  const { docs } = await payload.find({
    collection,
    where: { user: { equals: user?.id }, comment: { not_equals: comment } },
    depth: 0,
    pagination: false,
  })
  const where = { id: { in: docs.map(({ id }) => id) } }
  if (docs.length) await payload.db.deleteMany({ collection, where })
  return docs.map((row) => row.comment)
}

/** Gives one's claim up. Answers whether there was one. */
export const release = async (req: PayloadRequest, comment: string) => {
  const where = mine(req, comment)
  const { totalDocs } = await req.payload.count({ collection, where })
  await req.payload.db.deleteMany({ collection, where })
  return totalDocs > 0
}
