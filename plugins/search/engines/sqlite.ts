// SQLite's full-text index (FTS5), without the texts themselves: a story's row there and its entry
// beside it have one number, which grows with the time of publication. So the newest come first and
// times are limits without any sorting.
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'
import { isTransaction } from '#kit/afterCommit.ts'
import type { Tier } from '../tiers.ts'
import type { SearchEngine, Wanted } from './engine.ts'

type Row = { row: number; article: string; body: string }

/** So many stories may come out in one second, and still be in order. */
const rowsOfASecond = 2 ** 20

const firstRowAt = (time: string) => Math.floor(Date.parse(time) / 1000) * rowsOfASecond
const timeOf = (row: number) => new Date(Math.floor(row / rowsOfASecond) * 1000).toISOString()

const databaseOf = ({ db }: Payload) => db as unknown as SQLiteAdapter

type Session = SQLiteAdapter['drizzle']

const sessionOf = async ({ payload, transactionID }: PayloadRequest) => {
  const { drizzle, sessions } = databaseOf(payload)
  const id = await transactionID
  const open = isTransaction(id) ? sessions[id]?.db : undefined
  return (open as Session | undefined) ?? drizzle
}

const columns = {
  exact: { headline: '{exact_headline}', anywhere: '{exact_headline exact_body}' },
  folded: { headline: '{headline}', anywhere: '{headline body}' },
}

// Words are letters and digits: nothing in them needs to be escaped.
const conditionOf = ({ where, spelling, phrases, prefix, choices = [] }: Tier) => {
  const texts = phrases.map((phrase) => `"${phrase.join(' ')}"`)
  const typed = prefix === undefined ? [] : [`"${prefix}" *`]
  const chosen = choices.map((words) => `(${words.map((word) => `"${word}"`).join(' OR ')})`)
  return [...texts, ...typed, ...chosen]
    .map((text) => `${columns[spelling][where]} : ${text}`)
    .join(' AND ')
}

const toMatch = ({ tier, without, facets }: Wanted) => {
  const filters = facets.map((word) => `facets : "${word}"`)
  const wanted = [`(${conditionOf(tier)})`, ...filters].join(' AND ')
  if (without.length === 0) return wanted
  return `(${wanted}) NOT (${without.map((each) => `(${conditionOf(each)})`).join(' OR ')})`
}

type Place = NonNullable<Wanted['behind']>

// Where its entry has gone meanwhile, the page goes on with the second before.
const rowBehind = async (payload: Payload, { article, publishedAt }: Place) => {
  const query = sql`SELECT row FROM search_entries WHERE article = ${article}`
  const [entry] = await databaseOf(payload).drizzle.all<Row>(query)
  return entry?.row ?? firstRowAt(publishedAt)
}

const limitsOf = async (payload: Payload, { since, until, behind }: Wanted) => {
  const ends = [
    ...(until ? [firstRowAt(until)] : []),
    ...(behind ? [await rowBehind(payload, behind)] : []),
  ]
  return {
    from: since ? firstRowAt(since) : Number.MIN_SAFE_INTEGER,
    to: Math.min(Number.MAX_SAFE_INTEGER, ...ends),
  }
}

const remove: SearchEngine['remove'] = async (req, article) => {
  const session = await sessionOf(req)
  await session.run(
    sql`DELETE FROM search WHERE rowid = (SELECT row FROM search_entries WHERE article = ${article})`,
  )
  await session.run(sql`DELETE FROM search_entries WHERE article = ${article}`)
}

const nextRow = async (session: Session, publishedAt: string) => {
  const first = firstRowAt(publishedAt)
  const [last] = await session.all<{ row: number | null }>(
    sql`SELECT max(row) AS row FROM search_entries WHERE row >= ${first} AND row < ${first + rowsOfASecond}`,
  )
  return typeof last?.row !== 'number' ? first : last.row + 1
}

export const sqlite: SearchEngine = {
  async find(payload, wanted) {
    const { from, to } = await limitsOf(payload, wanted)
    const rows = await databaseOf(payload).drizzle.all<Row>(sql`
      SELECT row, article, entries.body AS body
      FROM search JOIN search_entries AS entries ON row = search.rowid
      WHERE search MATCH ${toMatch(wanted)} AND search.rowid >= ${from} AND search.rowid < ${to}
      ORDER BY search.rowid DESC LIMIT ${wanted.limit}`)
    return rows.map(({ row, article, body }) => ({ article, body, publishedAt: timeOf(row) }))
  },

  async put(req, entry) {
    const { article, publishedAt, facets, texts, body } = entry
    const { exact, folded } = texts
    await remove(req, article)
    const session = await sessionOf(req)
    const row = await nextRow(session, publishedAt)
    await session.run(
      sql`INSERT INTO search_entries (row, article, body) VALUES (${row}, ${article}, ${body})`,
    )
    await session.run(sql`
      INSERT INTO search (rowid, headline, body, exact_headline, exact_body, facets)
      VALUES (${row}, ${folded.headline}, ${folded.body}, ${exact.headline}, ${exact.body},
        ${facets.join(' ')})`)
  },

  remove,

  async known(payload, words) {
    const rows = await databaseOf(payload).drizzle.all<{ word: string }>(sql`
      SELECT value AS word FROM json_each(${JSON.stringify(words)})
      WHERE EXISTS (SELECT 1 FROM search WHERE search MATCH
        ${`${columns.folded.anywhere} : "`} || value || '"')`)
    return rows.map(({ word }) => word)
  },

  async list(payload, last, limit) {
    const rows = await databaseOf(payload).drizzle.all<Row>(
      sql`SELECT article FROM search_entries WHERE article > ${last} ORDER BY article LIMIT ${limit}`,
    )
    return rows.map(({ article }) => article)
  },
}
