// Pages that neither skip nor repeat while documents are added: each goes on behind the last
// document of the one before, told by a time and, among equals, by id.
import type { Where } from 'payload'
import { z } from 'zod'
import { defineError } from './defineError.ts'

export const InvalidCursor = defineError(
  'INVALID_CURSOR',
  'This is not a cursor that a list has answered.',
  400,
)

const positionSchema = z.tuple([z.iso.datetime(), z.string().min(1).max(64)])

/** A document's place in a list: its time (ISO 8601) and its id. */
export type Position = z.infer<typeof positionSchema>

/** The schema of the parameter `after`. */
export const cursorParameter = z.string().max(300).optional()

/** A position as frontends hand it back: opaque, and safe in an address. */
export const toCursor = (position: Position) =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

/** @throws InvalidCursor for anything that `toCursor` has not made */
export const fromCursor = (cursor: string): Position => {
  try {
    return positionSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw new InvalidCursor({ path: 'after' })
  }
}

type Order = { field: string; isAscending: boolean }

/** How to sort a list so that `behind` can go on in it. */
export const sortBy = ({ field, isAscending }: Order) =>
  isAscending ? [field, 'id'] : [`-${field}`, '-id']

/** The condition for what comes behind `cursor`; none for the first page. @throws InvalidCursor */
export const behind = (cursor: string | undefined, { field, isAscending }: Order): Where[] => {
  if (!cursor) return []
  const [time, id] = fromCursor(cursor)
  const beyond = isAscending ? 'greater_than' : 'less_than'
  const later = { and: [{ [field]: { equals: time } }, { id: { [beyond]: id } }] }
  return [{ or: [{ [field]: { [beyond]: time } }, later] }]
}
