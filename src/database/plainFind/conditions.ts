// Payload's filters as SQL, where they are about plain columns. Nothing is said of any other.
import type { Where } from 'payload'
import type { Column, Columns } from './columns.ts'

/** A part of a statement, with what is bound to its question marks. */
export type Sql = { text: string; args: (string | number)[] }

// A map: operators' names come from outside.
const signs = new Map([
  ['equals', '='],
  ['less_than', '<'],
  ['less_than_equal', '<='],
  ['greater_than', '>'],
  ['greater_than_equal', '>='],
])

const toTime = (value: string) => {
  const time = new Date(value)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

const bind = ({ kind }: Column, value: unknown) => {
  if (kind === 'flag' && typeof value === 'boolean') return Number(value)
  if (kind === 'number' && typeof value === 'number') return value
  // Payload takes that word for nothing, in some fields.
  if (typeof value !== 'string' || value === 'null') return undefined
  if (kind === 'date') return toTime(value)
  return kind === 'text' ? value : undefined
}

const isIn = (column: Column, values: unknown): Sql | undefined => {
  if (!Array.isArray(values) || column.kind !== 'text') return undefined
  if (!values.every((value) => typeof value === 'string')) return undefined
  return { text: `"${column.name}" IN (${values.map(() => '?').join()})`, args: values }
}

const compare = (column: Column, operator: string, value: unknown): Sql | undefined => {
  const { name } = column
  if (operator === 'in') return isIn(column, value)
  if (operator === 'equals' && value === null) return { text: `"${name}" IS NULL`, args: [] }
  if (operator === 'exists' && typeof value === 'boolean')
    return { text: `"${name}" IS ${value ? 'NOT NULL' : 'NULL'}`, args: [] }
  const [sign, bound] = [signs.get(operator), bind(column, value)]
  if (!sign || bound === undefined) return undefined
  return { text: `"${name}" ${sign} ?`, args: [bound] }
}

const compareAll = (column: Column | undefined, operators: unknown): (Sql | undefined)[] =>
  column && operators && typeof operators === 'object' && !Array.isArray(operators)
    ? Object.entries(operators).map(([operator, value]) => compare(column, operator, value))
    : [undefined]

const isWhole = (parts: (Sql | undefined)[]): parts is Sql[] => parts.every(Boolean)

/** Several conditions as one; of no conditions nothing, which everything meets. */
const join = (parts: Sql[], word: 'AND' | 'OR'): Sql[] => {
  if (parts.length < 2) return parts
  const text = `(${parts.map((part) => part.text).join(` ${word} `)})`
  return [{ text, args: parts.flatMap(({ args }) => args) }]
}

const joinAll = (columns: Columns, conditions: Where[], word: 'AND' | 'OR') => {
  const isCondition = (one: unknown) => typeof one === 'object' && one !== null
  const parts = conditions.map((one) => (isCondition(one) ? toConditions(columns, one) : undefined))
  return parts.every((part) => part !== undefined) ? join(parts.flat(), word) : [undefined]
}

/**
 * The conditions that all have to be met; undefined where one of them is about more than plain columns,
 * or compares with what Payload would have to look at.
 */
export const toConditions = (columns: Columns, where: Where): Sql[] | undefined => {
  // Of both beside each other, Payload's adapter hears one.
  if (where.and && where.or) return undefined
  const parts = Object.entries(where).flatMap(([name, condition]) => {
    if (name === 'and' && Array.isArray(condition)) return joinAll(columns, condition, 'AND')
    if (name === 'or' && Array.isArray(condition)) return joinAll(columns, condition, 'OR')
    return compareAll(columns[name], condition)
  })
  return isWhole(parts) ? join(parts, 'AND') : undefined
}
