// Views of public stories as they are kept in the database: a row a story, found by its id.
import { createHash } from 'node:crypto'
import { getCurrentDate, type Payload } from 'payload'
import { z } from 'zod'
import { articleViewsOf, type ArticleView, type ShownArticle } from './articleViews.ts'

/** The collection of the rows. */
export const keptIn = 'article-views'

/** A view without what is live: its JSON as it is sent. */
export type KeptView = Pick<ShownArticle, 'tags' | 'changesAt'> & { json: Buffer }

export type KeptViews = Record<ArticleView['name'], KeptView>

/** As it is stored: a line for what it was made from, and a line for the view. */
export const toStored = ({ json, ...made }: KeptView) => `${JSON.stringify(made)}\n${json}`

// Bytes where the database answers them.
type Stored = string | Buffer

const fromStored = (stored: Stored): KeptView => {
  const bytes = typeof stored === 'string' ? Buffer.from(stored) : stored
  const end = bytes.indexOf('\n')
  const { tags, changesAt } = JSON.parse(bytes.toString('utf8', 0, end)) as KeptView
  return { tags, changesAt, json: bytes.subarray(end + 1) }
}

/** Whether a plugin in the list keeps views. */
export const keepsViews = ({ collections }: Payload) => keptIn in collections

const editions = new WeakMap<object, string>()

// Another one where `toStored` changes: rows of the former are made anew.
const format = 'a line of what it was made from, a line of bytes'

// With the shape of a story, of which every plugin may have changed a part.
const readEdition = (config: Payload['config']) => {
  const { edition, whole } = articleViewsOf(config)
  const shape = z.toJSONSchema(whole.schema(config), { unrepresentable: 'any' })
  return createHash('sha1')
    .update(JSON.stringify([edition, format, shape]))
    .digest('base64url')
}

/** What the rows that hold were made by. */
export const editionOf = ({ config }: Payload) => {
  const known = editions.get(config) ?? readEdition(config)
  editions.set(config, known)
  return known
}

type Row = {
  article: string
  edition?: string | null
  changesAt?: number | null
} & Partial<Record<ArticleView['name'], Stored>>

const isDue = ({ changesAt }: Row) =>
  typeof changesAt === 'number' && changesAt <= getCurrentDate().getTime()

const findRows = async (payload: Payload, articles: string[], name?: ArticleView['name']) => {
  // Not asked for by its edition, which nearly every row has: SQLite might take that for the rarer.
  const { docs } = await payload.db.find<Row>({
    collection: keptIn,
    where: { article: { in: articles } },
    limit: 0,
    pagination: false,
    select: { article: true, changesAt: true, edition: true, ...(name ? { [name]: true } : {}) },
  })
  const edition = editionOf(payload)
  return docs.filter((row) => row.edition === edition)
}

/** How many stories have views, whether they hold or have become others by themselves. */
export const countKept = async (payload: Payload) => {
  const where = { edition: { equals: editionOf(payload) } }
  return (await payload.db.count({ collection: keptIn, where })).totalDocs
}

/** The kept views of these stories, by their ids; of those that have none that holds, nothing. */
export const findKept = async (payload: Payload, articles: string[], name: ArticleView['name']) => {
  const rows = articles.length ? await findRows(payload, articles, name) : []
  const holding = rows.filter((row) => !isDue(row))
  return new Map(holding.map((row) => [row.article, fromStored(row[name]!)]))
}

/** Those of the stories that have no views of this edition; what is due is made when it is read. */
export const findUnkept = async (payload: Payload, articles: string[]) => {
  const kept = new Set((await findRows(payload, articles)).map(({ article }) => article))
  return articles.filter((article) => !kept.has(article))
}
