// How one answer of a route is made from a request that has passed its schemas.
import type { Payload } from 'payload'
import type {
  DeliveryRequest,
  DeliveryResponse,
  DeliveryRoute,
  ResponseSchemas,
} from '#kit/delivery.ts'
import { PublicError } from '#kit/defineError.ts'
import type { CacheEntry } from '#kit/keptAnswers.ts'
import type { Input } from './readRequest.ts'
import { repeatTransient } from './repeatTransient.ts'
import { toAnswer } from './toAnswer.ts'

/** A request that has passed its route's schemas, and the schemas of its answers. */
export type Asked = {
  payload: Payload
  route: DeliveryRoute
  responses: ResponseSchemas
  input: Input
}

const handle = ({ payload, route, input }: Asked) =>
  route.handle({ payload, ...input } as DeliveryRequest)

/** What the route does, once more where the database has taken back what it wrote. */
export const make = (asked: Asked) =>
  asked.route.method === 'get' ? handle(asked) : repeatTransient(asked.payload, () => handle(asked))

/**
 * The answer as it is sent: nothing leaves but what the route's schema names. A route that answers `json`
 * has seen to that itself.
 */
export const shape = ({ route, responses }: Asked, answer: DeliveryResponse) => {
  const { status = 200, headers, body, json, maxAge, schema = responses[status] } = answer
  if (json !== undefined) return toAnswer(route, { status, headers, json, maxAge })
  if (!schema) throw new Error(`${route.method} ${route.path} has no schema for status ${status}`)
  return toAnswer(route, { status, headers, body: schema.parse(body), maxAge })
}

// What is true until a known time only serves no longer. Nothing serves twice its time.
const timesOf = ({ cache }: DeliveryRoute, made: DeliveryResponse) => {
  const { maxAge, staleWhileRevalidate } = cache!
  if (made.maxAge !== undefined && made.maxAge < maxAge) return { maxAge: made.maxAge }
  return { maxAge, staleFor: Math.min(maxAge, staleWhileRevalidate) }
}

const makeEntry = async (asked: Asked): Promise<CacheEntry> => {
  const made = await handle(asked)
  const answer = await shape(asked, made)
  // Stories of a list share authors, sections and tags.
  return { answer, tags: [...new Set(made.tags)], ...timesOf(asked.route, made) }
}

const nothing = { body: Buffer.alloc(0), headers: [], bare: [] }

const isMissing = (error: unknown): error is PublicError =>
  error instanceof PublicError && [404, 410].includes(error.status)

/** An answer to be kept; of what is not there, that it is not. */
export const makeEntryOrRefusal = (asked: Asked): Promise<CacheEntry> => {
  const { path: route } = asked.route
  const { missing: tags, maxAge } = asked.route.cache!
  return makeEntry(asked).catch((refusal: unknown) => {
    if (!tags || !isMissing(refusal)) throw refusal
    const answer = { route, status: refusal.status, encodings: { identity: nothing }, refusal }
    return { answer, tags, maxAge }
  })
}
