// Payload's adapter puts a statement together anew for every question and then walks all fields of a
// collection for every row. Where a question is about columns of one table alone, as those of readers
// are, a statement can be written at once, in a tenth of the time.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FindArgs, FindGlobalArgs } from 'payload'
import type { SqliteClient } from '#database/sqliteClient.ts'
import { columnsOf, read, toSelected, type Columns, type Stored } from './columns.ts'
import { toConditions, type Sql } from './conditions.ts'

type Table = ReturnType<typeof columnsOf>
type Asked = Omit<FindArgs, 'collection'>

// As the adapter sorts, down to what tells equals apart.
const toOrder = (columns: Columns, sort: FindArgs['sort']) => {
  const byDefault = columns.createdAt ? 'createdAt' : 'id'
  const given = [sort ?? []].flat()
  const keys = given.map((key) => key.replace(/^-/, ''))
  const all = keys.includes(byDefault) ? given : [...given, `-${byDefault}`]
  const parts = all.map((key) => {
    const column = columns[key.replace(/^-/, '')]
    return column && `"${column.name}" ${key.startsWith('-') ? 'DESC' : 'ASC'}`
  })
  return parts.every(Boolean) ? parts.join() : undefined
}

// Payload's batches of relations pass `null` for what was not given.
const toNames = (columns: Columns, select: FindArgs['select'] | null) => {
  const names = Object.keys(select ?? {})
  const areColumns = names.every((name) => select?.[name] === true && columns[name])
  return names.length > 0 && areColumns ? [...new Set(['id', ...names])] : undefined
}

// The rest is for Payload's own: pages with a total, other versions, what an open transaction has written.
const isPlain = ({ joins, page = 1, pagination, req, versions }: Asked) =>
  pagination === false && page === 1 && !joins && !versions && !req?.transactionID

type Question = Sql & { names: string[] }

const toQuestion = ({ tableName, columns }: Table, args: Asked): Question | undefined => {
  const names = tableName && isPlain(args) ? toNames(columns, args.select) : undefined
  const order = names && toOrder(columns, args.sort)
  const where = order && toConditions(columns, args.where ?? {})
  if (!where) return undefined
  const selected = names.map((name) => toSelected(columns[name]!)).join()
  const met = where.map(({ text }) => ` WHERE ${text}`).join('')
  const limit = args.limit ? [args.limit] : []
  const text = `SELECT ${selected} FROM "${tableName}"${met} ORDER BY ${order}`
  return {
    names,
    text: limit.length ? `${text} LIMIT ?` : text,
    args: [...where.flatMap((condition) => condition.args), ...limit],
  }
}

const ask = async ({ client }: SQLiteAdapter, { columns }: Table, question: Question) => {
  const rows = await (client as SqliteClient).rows(question.text, question.args)
  return rows.map((row) =>
    Object.fromEntries(question.names.map((name, at) => [name, read(columns[name]!, row[at])])),
  )
}

const onePage = (docs: unknown[], limit?: number) => ({
  ...{ docs, limit, page: 1, pagingCounter: 1, totalDocs: docs.length, totalPages: 1 },
  ...{ hasNextPage: false, hasPrevPage: false, nextPage: null, prevPage: null },
})

/** Makes what answers the documents of a plain question, and undefined to any other. */
const createAsking = () => {
  const tables = new WeakMap<Stored, Table>()
  return async (adapter: SQLiteAdapter, stored: Stored, asked: Asked) => {
    const table = tables.get(stored) ?? columnsOf(adapter, stored)
    tables.set(stored, table)
    const question = toQuestion(table, asked)
    return question && ask(adapter, table, question)
  }
}

/** Has the adapter answer plain questions at once; all others it answers as before. */
export const withPlainFind = (database: SQLiteAdapter): SQLiteAdapter => {
  const { find, findGlobal } = database
  const askPlainly = createAsking()
  database.find = async function (this: SQLiteAdapter, args: FindArgs) {
    const { config } = this.payload.collections[args.collection]
    const asked = { ...args, sort: args.sort ?? config.defaultSort }
    const docs = await askPlainly(this, config, asked)
    return docs ? onePage(docs, args.limit) : find.call(this, args)
  } as SQLiteAdapter['find']
  database.findGlobal = async function (this: SQLiteAdapter, args: FindGlobalArgs) {
    const config = this.payload.globals.config.find(({ slug }) => slug === args.slug)!
    const docs = await askPlainly(this, config, { ...args, limit: 1, pagination: false })
    if (!docs) return findGlobal.call(this, args)
    return docs[0] ? { ...docs[0], globalType: args.slug } : {}
  } as SQLiteAdapter['findGlobal']
  return database
}
