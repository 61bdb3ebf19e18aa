// FerretDB, on the DocumentDB of PostgreSQL, reads and sorts all that a list finds before it takes a page
// of it, whatever index there is. What lies in a stretch of time it finds by an index: so a list by time is
// asked of the stretch that holds its page.
import type {
  BaseDatabaseAdapter,
  FlattenedField,
  PaginatedDocs,
  QueryDraftsArgs,
  Where,
} from 'payload'
import { countQuickly } from './countQuickly.ts'
import { findAge } from './findAge.ts'

type Options = {
  /** How many documents have to be found before the detour is taken. @default 1000 */
  many?: number
  /** As `findAge` takes it. */
  most?: number
}

const isIndexed = (field?: FlattenedField) => field?.type === 'date' && Boolean(field.index)

/** The field of a list that is sorted by one time that has an index, the newest first. */
const timeOf = (fields: FlattenedField[], sort: QueryDraftsArgs['sort']) => {
  const [only, ...others] = [sort ?? []].flat()
  const name = /^-version\.(\w+)$/.exec(only ?? '')?.[1]
  const isTime = others.length === 0 && isIndexed(fields.find((field) => field.name === name))
  return isTime ? `version.${name}` : undefined
}

// As Payload's REST takes it, a page may be any number.
const isPage = ({ limit = 0, page = 1, pagination }: QueryDraftsArgs) =>
  pagination && limit > 0 && page >= 1

const since = (where: Where, field: string, time: number): Where => ({
  and: [where, { [field]: { greater_than_equal: new Date(time).toISOString() } }],
})

// A page as it is, among all that there are.
const among = <T>(found: PaginatedDocs<T>, totalDocs: number): PaginatedDocs<T> => {
  const { limit, page = 1 } = found
  const totalPages = Math.ceil(totalDocs / limit)
  const hasNextPage = page < totalPages
  return { ...found, totalDocs, totalPages, hasNextPage, nextPage: hasNextPage ? page + 1 : null }
}

/** Has the adapter answer lists of many drafts by time, newest first, from a stretch of time. */
export const withBoundedLists = <Adapter extends BaseDatabaseAdapter>(
  database: Adapter,
  { many = 1000, most }: Options = {},
): Adapter => {
  const { queryDrafts } = database
  const ages = new Map<string, number>()

  const bound = async (adapter: Adapter, args: QueryDraftsArgs, field: string) => {
    const { collection, limit = 0, page = 1, locale, req, where = {} } = args
    const count = (which: Where) => countQuickly(adapter, { collection, locale, req, where: which })
    const totalDocs = await count(where)
    const needed = limit * page
    if (totalDocs < many || needed > totalDocs / 2) return undefined
    const key = `${collection} ${field}`
    const now = Date.now()
    const countSince = (age: number) => count(since(where, field, now - age))
    const first = ages.get(key)
    const age = await findAge(countSince, { needed, longest: now, first, most })
    if (age === undefined) return undefined
    ages.set(key, age)
    return { totalDocs, where: since(where, field, now - age) }
  }

  database.queryDrafts = async function (this: Adapter, args: QueryDraftsArgs) {
    const { flattenedFields } = this.payload.collections[args.collection]!.config
    const field = isPage(args) ? timeOf(flattenedFields, args.sort) : undefined
    const bounded = field && (await bound(this, args, field))
    if (!bounded) return queryDrafts.call(this, args)
    const found = await queryDrafts.call(this, { ...args, where: bounded.where })
    return among(found, bounded.totalDocs)
  } as Adapter['queryDrafts']
  return database
}
