// A config that nothing can be written into: whoever tries gets a TypeError.

const isPlain = (value: object) =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value))

/**
 * A copy of plain objects and lists, frozen at every depth. Functions, schemas and other instances
 * are the given ones: they are what they are by identity.
 */
export const freezeCopy = <T>(value: T, copies = new Map<unknown, unknown>()): T => {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  if (copies.has(value)) return copies.get(value) as T
  const copy = (Array.isArray(value) ? [] : {}) as Record<string, unknown>
  copies.set(value, copy)
  for (const [key, inner] of Object.entries(value)) copy[key] = freezeCopy(inner, copies)
  return Object.freeze(copy) as T
}
