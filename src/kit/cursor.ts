// Pages that neither skip nor repeat while documents are added: each goes on behind the last
// document of the one before, told by a time and, among equals, by id; a number may come first.
import type { Where } from 'payload'
import { z } from 'zod'
import { defineError } from './defineError.ts'

export const InvalidCursor = defineError(
  'INVALID_CURSOR',
  'This is not a cursor that a list has answered.',
  400,
)

const time = z.iso.datetime()
const id = z.string().min(1).max(64)
const positionSchema = z.union([
  z.tuple([time, id]),
  z.tuple([z.number().int().nonnegative(), time, id]),
])

/** A document's place in a list: its time (ISO 8601) and its id, behind a number where one leads. */
export type Position = z.infer<typeof positionSchema>

/** The schema of the parameter `after`. */
export const cursorParameter = z.string().max(300).optional()

/** What a list that goes on by cursors answers beside its `docs`. */
export const pageShape = {
  limit: z.number().meta({ examples: [20] }),
  nextCursor: z
    .string()
    .nullable()
    .meta({ examples: ['WyIyMDI2LTExLTIzVDE2OjM1OjI2LjAzNVoiLCJkMzA1NDRmNyJd'] }),
}

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

/** `field` is a time; `leading`, where given, a whole number by which the list is sorted first. */
export type Order = { leading?: string; field: string; isAscending: boolean }

const keysOf = ({ leading, field }: Order) => (leading ? [leading, field, 'id'] : [field, 'id'])

/** How to sort a list so that `behind` can go on in it. */
export const sortBy = (order: Order) =>
  keysOf(order).map((key) => (order.isAscending ? key : `-${key}`))

/**
 * The condition for what comes behind `cursor`; none for the first page.
 * @throws InvalidCursor, also for a cursor of a list with another order
 */
export const behind = (cursor: string | undefined, order: Order): Where[] => {
  if (!cursor) return []
  const [keys, position] = [keysOf(order), fromCursor(cursor)]
  if (position.length !== keys.length) throw new InvalidCursor({ path: 'after' })
  const beyond = order.isAscending ? 'greater_than' : 'less_than'
  const ways = keys.map((key, at) => ({
    and: [
      ...keys.slice(0, at).map((equal, index) => ({ [equal]: { equals: position[index] } })),
      { [key]: { [beyond]: position[at] } },
    ],
  }))
  return [{ or: ways }]
}
