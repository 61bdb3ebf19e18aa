// One letter, one spelling: "ế" may arrive as one character or as three. Everything is stored in
// Unicode's composed form (NFC), so that equal words are equal.
import type { CollectionBeforeValidateHook } from 'payload'

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const normalize = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(normalize)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalize(inner)]))
}

/** A hook that stores every text of a document in NFC, those inside rich text included. */
export const normalizeText: CollectionBeforeValidateHook = ({ data }) =>
  normalize(data) as typeof data
