import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import {
  requestOf,
  responsesOf,
  type DeliveryRequest,
  type DeliveryResponse,
  type DeliveryRoute,
} from '#kit/delivery.ts'
import { PublicError } from '#kit/defineError.ts'
import { deliveryCacheOf, type CacheEntry } from '#kit/deliveryCache.ts'
import { cacheKey } from './cacheKey.ts'
import { readRequest, type Input } from './readRequest.ts'
import { repeatTransient } from './repeatTransient.ts'
import { sendAnswer } from './sendAnswer.ts'
import { toAnswer } from './toAnswer.ts'

// Nothing leaves but what the route's schema names.
const shape = (
  payload: Payload,
  route: DeliveryRoute,
  { status = 200, headers, body, maxAge, schema: own }: DeliveryResponse,
) => {
  const schema = own ?? responsesOf(route, payload.config)[status]
  if (!schema) throw new Error(`${route.method} ${route.path} has no schema for status ${status}`)
  return toAnswer(route, { status, headers, body: schema.parse(body), maxAge })
}

const makeFresh = async (payload: Payload, route: DeliveryRoute, input: Input) => {
  const handle = () => route.handle({ payload, ...input } as DeliveryRequest)
  const isWrite = route.method !== 'get'
  return shape(payload, route, await (isWrite ? repeatTransient(handle) : handle()))
}

const makeEntry = async (payload: Payload, route: DeliveryRoute, input: Input) => {
  const made = await route.handle({ payload, ...input } as DeliveryRequest)
  const maxAge = Math.min(made.maxAge ?? Infinity, route.cache!.maxAge)
  return { answer: await shape(payload, route, made), tags: made.tags ?? [], maxAge }
}

const nothing = { body: Buffer.alloc(0), headers: [], bare: [] }

const isMissing = (error: unknown): error is PublicError =>
  error instanceof PublicError && [404, 410].includes(error.status)

// Of what is not there, that it is not.
const makeEntryOrRefusal = async (
  payload: Payload,
  route: DeliveryRoute,
  input: Input,
): Promise<CacheEntry> => {
  const { missing: tags, maxAge } = route.cache!
  return makeEntry(payload, route, input).catch((refusal: unknown) => {
    if (!tags || !isMissing(refusal)) throw refusal
    const answer = { status: refusal.status, encodings: { identity: nothing }, refusal }
    return { answer, tags, maxAge }
  })
}

/** Reads, checks and answers one route: from the cache where the route has one. */
export const answerDelivery = (payload: Payload, route: DeliveryRoute): RequestHandler => {
  const schemas = requestOf(route, payload.config)
  return async (request, response) => {
    const input = readRequest(payload, schemas, { req: request, res: response })
    if (!route.cache) return sendAnswer(request, response, await makeFresh(payload, route, input))
    const key = cacheKey(route, input)
    const cache = deliveryCacheOf(payload)
    const read = () => makeEntryOrRefusal(payload, route, input)
    const answer = cache.get(key) ?? (await cache.make(key, read))
    if (answer.refusal) throw answer.refusal
    cache.remember(request.originalUrl, key)
    sendAnswer(request, response, answer)
  }
}
