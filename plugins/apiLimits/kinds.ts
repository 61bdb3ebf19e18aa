// Which kind of value a field takes, before anything is asked of the value itself. Forms send numbers
// and ticks as texts, and an empty list as 0: Payload reads them so.
import type { FlattenedField } from 'payload'

export type Values = Record<string, unknown>

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOr = (kind: string) => (value: unknown) => isText(value) || typeof value === kind
const isDate = (value: unknown) => isText(value) || value instanceof Date

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRows = (value: unknown) =>
  Array.isArray(value) ? value.every(isValues) : [0, '0', ''].includes(value as string)

const isRichText = (value: unknown) => {
  if (!isText(value)) return isValues(value)
  try {
    return isValues(JSON.parse(value))
  } catch {
    return false
  }
}

const kinds: Partial<Record<FlattenedField['type'], (value: unknown) => boolean>> = {
  text: isText,
  textarea: isText,
  email: isText,
  code: isText,
  radio: isText,
  select: isText,
  date: isDate,
  number: isTextOr('number'),
  checkbox: isTextOr('boolean'),
  richText: isRichText,
  group: isValues,
  tab: isValues,
  array: isRows,
  blocks: isRows,
}

/** Whether a field can hold a value of that kind; any field can be left out. */
export const isOfItsKind = (field: FlattenedField, value: unknown) => {
  const isKind = kinds[field.type]
  const isLocalized = 'localized' in field && field.localized && isValues(value)
  if (!isKind || value === undefined || value === null || isLocalized) return true
  const isSeveral = 'hasMany' in field && field.hasMany && Array.isArray(value)
  return isSeveral ? value.every(isKind) : isKind(value)
}
