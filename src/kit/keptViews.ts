// Views of public stories as they are kept in the database: a row a story, dropped by its tags.
import { createHash, randomUUID } from 'node:crypto'
import { createLocalReq, getCurrentDate, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { livePartsOf } from './articlePart.ts'
import { articleViewsOf, type ArticleView, type ShownArticle } from './articleViews.ts'
import { inTransaction } from './inTransaction.ts'

const collection = 'article-views'

/** On a view that is being made: whatever changes meanwhile may be in it. */
export const anyTag = '*'

/** How many rows are looked for at once; how many one statement drops, which nobody is heard beside. */
const page = 2_000
const atOnce = 100

export type KeptViews = Record<ArticleView['name'], ShownArticle>

/** Whether a plugin in the list keeps views. */
export const keepsViews = ({ collections }: Payload) => collection in collections

const editions = new WeakMap<object, string>()

// With the shape of a story, of which every plugin may have changed a part.
const readEdition = (config: Payload['config']) => {
  const { edition, whole } = articleViewsOf(config)
  const shape = z.toJSONSchema(whole.schema(config), { unrepresentable: 'any' })
  return createHash('sha1')
    .update(JSON.stringify([edition, shape]))
    .digest('base64url')
}

const editionOf = ({ config }: Payload) => {
  const known = editions.get(config) ?? readEdition(config)
  editions.set(config, known)
  return known
}

type Row = {
  article: string
  edition?: string | null
  changesAt?: number | null
} & Partial<KeptViews>

const isDue = ({ changesAt }: Row) =>
  typeof changesAt === 'number' && changesAt <= getCurrentDate().getTime()

const findRows = async (payload: Payload, articles: string[], name?: ArticleView['name']) => {
  // Not asked for by its edition, which nearly every row has: SQLite might take that for the rarer.
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { article: { in: articles } },
    limit: 0,
    pagination: false,
    select: { article: true, changesAt: true, edition: true, ...(name ? { [name]: true } : {}) },
  })
  const edition = editionOf(payload)
  return docs.filter((row) => row.edition === edition && !isDue(row))
}

/** How many stories have views, whether they hold or have become others by themselves. */
export const countKept = async (payload: Payload) => {
  const where = { edition: { equals: editionOf(payload) } }
  return (await payload.db.count({ collection, where })).totalDocs
}

/** The kept views of these stories, by their ids; of those that have none that holds, nothing. */
export const findKept = async (payload: Payload, articles: string[], name: ArticleView['name']) => {
  const rows = articles.length ? await findRows(payload, articles, name) : []
  return new Map(rows.map((row) => [row.article, row[name]!]))
}

/** Those of the stories that have no views that hold. */
export const findUnkept = async (payload: Payload, articles: string[]) => {
  const kept = new Set((await findRows(payload, articles)).map(({ article }) => article))
  return articles.filter((article) => !kept.has(article))
}

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

const soonest = (times: number[], now: number) => {
  const ahead = times.filter((time) => time > now)
  return ahead.length ? Math.min(...ahead) : null
}

type Made = { views: KeptViews; since: number }

const toRow = ({ listed, whole }: KeptViews, since: number) => ({
  tags: toTags([...listed.tags, ...whole.tags]),
  changesAt: soonest([...listed.changesAt, ...whole.changesAt], since),
  // As they will be read again: what is undefined is not there, on both databases.
  ...(JSON.parse(JSON.stringify({ listed, whole })) as KeptViews),
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

type Request = Partial<PayloadRequest> | undefined

const findTagged = async ({ db }: Payload, tags: string[], req: Request) => {
  const { docs } = await db.find({
    collection,
    where: { 'tags.tag': { in: tags } },
    limit: page,
    pagination: false,
    select: { article: true },
    req,
  })
  return docs.map(({ id }) => id)
}

// Any number of stories may be made from one thing: an author, a section.
const dropRows = async (payload: Payload, tags: string[], req: Request) => {
  const ids = await findTagged(payload, tags, req)
  for (let from = 0; from < ids.length; from += atOnce) {
    const where = { id: { in: ids.slice(from, from + atOnce) } }
    await payload.db.deleteMany({ collection, where, req })
  }
  if (ids.length === page) await dropRows(payload, tags, req)
}

const familyOf = (tag: string) => tag.split(':', 1)[0]!

/** Those of the tags that kept views may carry: what is live alone is not in them. */
export const keptTags = ({ config }: Payload, tags: string[]) => {
  const live = livePartsOf(config).flatMap((part) => part.live!.families)
  return tags.filter((tag) => !live.includes(familyOf(tag)))
}

/** Drops the views that carry one of the tags; with `req`, if and when its transaction commits. */
export const dropViews = async (payload: Payload, tags: string[], req?: Request): Promise<void> => {
  if (tags.length && keepsViews(payload)) await dropRows(payload, tags, req)
}
