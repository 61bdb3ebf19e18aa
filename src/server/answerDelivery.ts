import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import {
  requestOf,
  responsesOf,
  type DeliveryRequest,
  type DeliveryResponse,
  type DeliveryRoute,
  type ResponseSchemas,
} from '#kit/delivery.ts'
import { PublicError } from '#kit/defineError.ts'
import { deliveryCacheOf, type CacheEntry } from '#kit/deliveryCache.ts'
import { cacheKey } from './cacheKey.ts'
import { readRequest, type Input } from './readRequest.ts'
import { repeatTransient } from './repeatTransient.ts'
import { sendAnswer } from './sendAnswer.ts'
import { toAnswer } from './toAnswer.ts'

/** A request that has passed its route's schemas, and the schemas of its answers. */
type Asked = { payload: Payload; route: DeliveryRoute; responses: ResponseSchemas; input: Input }

const handle = ({ payload, route, input }: Asked) =>
  route.handle({ payload, ...input } as DeliveryRequest)

// Nothing leaves but what the route's schema names.
const shape = ({ route, responses }: Asked, answer: DeliveryResponse) => {
  const { status = 200, headers, body, maxAge, schema = responses[status] } = answer
  if (!schema) throw new Error(`${route.method} ${route.path} has no schema for status ${status}`)
  return toAnswer(route, { status, headers, body: schema.parse(body), maxAge })
}

const makeFresh = async (asked: Asked) => {
  const isWrite = asked.route.method !== 'get'
  return shape(asked, await (isWrite ? repeatTransient(() => handle(asked)) : handle(asked)))
}

const makeEntry = async (asked: Asked) => {
  const made = await handle(asked)
  const maxAge = Math.min(made.maxAge ?? Infinity, asked.route.cache!.maxAge)
  return { answer: await shape(asked, made), tags: made.tags ?? [], maxAge }
}

const nothing = { body: Buffer.alloc(0), headers: [], bare: [] }

const isMissing = (error: unknown): error is PublicError =>
  error instanceof PublicError && [404, 410].includes(error.status)

// Of what is not there, that it is not.
const makeEntryOrRefusal = async (asked: Asked): Promise<CacheEntry> => {
  const { missing: tags, maxAge } = asked.route.cache!
  return makeEntry(asked).catch((refusal: unknown) => {
    if (!tags || !isMissing(refusal)) throw refusal
    const answer = { status: refusal.status, encodings: { identity: nothing }, refusal }
    return { answer, tags, maxAge }
  })
}

/** Reads, checks and answers one route: from the cache where the route has one. */
export const answerDelivery = (payload: Payload, route: DeliveryRoute): RequestHandler => {
  const schemas = requestOf(route, payload.config)
  // Once: a schema that has parsed before does so ten times as fast.
  const responses = responsesOf(route, payload.config)
  return async (request, response) => {
    const input = readRequest(payload, schemas, { req: request, res: response })
    const asked = { payload, route, responses, input }
    if (!route.cache) return sendAnswer(request, response, await makeFresh(asked))
    const key = cacheKey(route, input)
    const cache = deliveryCacheOf(payload)
    const answer = cache.get(key) ?? (await cache.make(key, () => makeEntryOrRefusal(asked)))
    if (answer.refusal) throw answer.refusal
    cache.remember(request.originalUrl, key)
    sendAnswer(request, response, answer)
  }
}
