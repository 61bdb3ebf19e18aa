// Rows of views: claimed before a story is read, filled in afterwards.
import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { anyTag } from './dropViews.ts'
import { inTransaction } from './inTransaction.ts'
import { editionOf, keptIn as collection, toStored, type KeptViews } from './keptViews.ts'

// Payload's operations number such rows; here nobody else does.
const toTags = (tags: string[]) => [...new Set(tags)].map((tag) => ({ id: randomUUID(), tag }))

/**
 * Says that a story's views are being made from what is read from now on, in place of those that were
 * kept. @returns what to store them by
 */
export const claimViews = async ({ db }: Payload, article: string) => {
  await db.deleteMany({ collection, where: { article: { equals: article } } })
  const data = { article, tags: toTags([anyTag]) }
  const { id } = await db.create({ collection, data })
  return { id: String(id), article }
}

type Claim = Awaited<ReturnType<typeof claimViews>>

/** Takes back what was claimed. */
export const dropClaim = ({ db }: Payload, { id }: Claim) =>
  db.deleteMany({ collection, where: { id: { equals: id } } })

/** In milliseconds: what was changed past the hooks shows after that, too. */
const longest = 7 * 24 * 3_600_000

const soonest = (times: number[], now: number) => {
  const ahead = times.filter((time) => time > now)
  return Math.min(...ahead, now + longest)
}

type Made = { views: KeptViews; since: number }

const toRow = ({ listed, whole }: KeptViews, since: number) => ({
  tags: toTags([...listed.tags, ...whole.tags]),
  changesAt: soonest([...listed.changesAt, ...whole.changesAt], since),
  listed: toStored(listed),
  whole: toStored(whole),
})

/**
 * Stores the views that were claimed, made from what was read after `since`. Where the claim has been
 * dropped meanwhile, something has changed that may be in them. @returns whether they are kept
 */
export const storeViews = async (
  payload: Payload,
  { id, article }: Claim,
  { views, since }: Made,
) => {
  const req = await createLocalReq({}, payload)
  const data = { article, ...toRow(views, since), edition: editionOf(payload) }
  const where = { id: { equals: id } }
  const select = { article: true } as const
  // SQLite’s adapter looks for the row first, and would put it back had it been dropped since.
  const update = () => payload.db.updateOne({ collection, where, data, select, req })
  return Boolean(await inTransaction(req, update))
}
