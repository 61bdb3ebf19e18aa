import { isDeepStrictEqual } from 'node:util'
import { NothingChanged } from './errors.ts'
import type { Given } from './trash.ts'

// Payload makes a draft of what a journalist saves, and other hooks set what follows from it.
const ofThePlatform = ['_status', 'updatedAt', 'revisedAt', 'wordCount']

// Left out or undefined, with a prototype or none: engines tell nothing in ways of their own.
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

const isUnchanged = ({ data, original = {} }: Given) =>
  Object.entries(data).every(([name, value]) => {
    const before = original[name as keyof typeof original]
    return ofThePlatform.includes(name) || isDeepStrictEqual(asJson(value), asJson(before))
  })

/**
 * A write of which nothing is left, as when all that it asks for is an editor's to say, takes no
 * approval away and leaves no draft beside what is public. What saves itself had something typed.
 */
export const refuseNothing = (given: Given) => {
  const { req } = given
  if (req.context.isAutosave || !isUnchanged(given)) return
  throw new NothingChanged({ req })
}
