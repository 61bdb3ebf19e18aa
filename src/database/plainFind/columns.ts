// Which fields of a collection are columns of its own table, and how their values are stored.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField } from 'payload'

type Kind = 'text' | 'bytes' | 'number' | 'date' | 'flag' | 'json'

/** `name` is the column's in the database. */
export type Column = { name: string; kind: Kind }

export type Columns = Record<string, Column>

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  ...{ code: 'text', email: 'text', radio: 'text', select: 'text', text: 'text', textarea: 'text' },
  ...{ relationship: 'text', upload: 'text', checkbox: 'flag', date: 'date', number: 'number' },
  json: 'json',
}

// To plain questions, a text that says so is answered as a buffer: to make letters of bytes and bytes of
// letters takes longer than to read them.
const kindOf = ({ custom, type }: FlattenedField) => (custom?.isBytes ? 'bytes' : kinds[type])

// What has many values, or relations of several kinds, lies in tables of its own.
const isSingle = (field: FlattenedField) =>
  !('hasMany' in field && field.hasMany) &&
  !('localized' in field && field.localized) &&
  !('virtual' in field && field.virtual) &&
  !('relationTo' in field && Array.isArray(field.relationTo))

/** What of a collection or a global says how it is stored. */
export type Stored = { slug: string; flattenedFields: FlattenedField[] }

/** Its plain columns by their fields' names, `id` among them, and its table's name. */
export const columnsOf = (
  { tableNameMap, tables }: SQLiteAdapter,
  { slug, flattenedFields }: Stored,
) => {
  const tableName = tableNameMap.get(slug.replaceAll('-', '_')) ?? ''
  const table = (tables[tableName] ?? {}) as Record<string, { name: string } | undefined>
  // Names come from outside: none of them is every object's own.
  const columns: Columns = Object.assign(Object.create(null), { id: { name: 'id', kind: 'text' } })
  for (const field of flattenedFields) {
    const kind = isSingle(field) ? kindOf(field) : undefined
    const column = table[field.name]
    if (kind && column) columns[field.name] = { name: column.name, kind }
  }
  return { tableName, columns }
}

// As they are written by the platform; whatever else a column holds is read as a date first.
const isIso = (stored: string) => stored.length === 24 && stored.endsWith('Z')

const toIso = (stored: string) => (isIso(stored) ? stored : new Date(stored).toISOString())

const readers: Record<Kind, (stored: unknown) => unknown> = {
  text: (stored) => stored,
  bytes: (stored) => stored,
  number: Number,
  date: (stored) => toIso(stored as string),
  flag: (stored) => Number(stored) === 1,
  json: (stored) => JSON.parse(stored as string),
}

/** A stored value as Payload's adapter answers it. */
export const read = ({ kind }: Column, stored: unknown) =>
  stored === null ? null : readers[kind](stored)

/** How a column is asked for. */
export const toSelected = ({ name, kind }: Column) =>
  kind === 'bytes' ? `CAST("${name}" AS BLOB)` : `"${name}"`
