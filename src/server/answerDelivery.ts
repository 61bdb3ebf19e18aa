import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import {
  requestOf,
  responsesOf,
  type DeliveryRequest,
  type DeliveryResponse,
  type DeliveryRoute,
} from '#kit/delivery.ts'
import { PublicError } from '#kit/defineError.ts'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import type { CachedAnswer, CacheEntry } from '#kit/keptAnswers.ts'
import { cacheKey } from './cacheKey.ts'
import { readRequest, type Input } from './readRequest.ts'
import { repeatTransient } from './repeatTransient.ts'
import { sendAnswer } from './sendAnswer.ts'
import { sendStream } from './sendStream.ts'
import { toAnswer } from './toAnswer.ts'

type Exchange = { input: Input; req: Request; res: Response }

// Nothing leaves but what the route's schema names.
const shape = (
  payload: Payload,
  route: DeliveryRoute,
  { status = 200, headers, body, maxAge }: DeliveryResponse,
) => {
  const schema = responsesOf(route, payload.config)[status]
  if (!schema) throw new Error(`${route.method} ${route.path} has no schema for status ${status}`)
  return toAnswer(route, { status, headers, body: schema.parse(body), maxAge })
}

const answerFresh = async (
  payload: Payload,
  route: DeliveryRoute,
  { input, req, res }: Exchange,
) => {
  const handle = () => route.handle({ payload, ...input } as DeliveryRequest)
  const isWrite = route.method !== 'get'
  const made = await (isWrite ? repeatTransient(handle) : handle())
  if (made.stream) return sendStream(req, res, { ...made, stream: made.stream, route })
  sendAnswer(req, res, { answer: await shape(payload, route, made) })
}

// What is true until a known time only serves no longer. Nothing serves twice its time.
const timesOf = ({ cache }: DeliveryRoute, made: DeliveryResponse) => {
  const { maxAge, staleWhileRevalidate } = cache!
  if (made.maxAge !== undefined && made.maxAge < maxAge) return { maxAge: made.maxAge }
  return { maxAge, staleFor: Math.min(maxAge, staleWhileRevalidate) }
}

const makeEntry = async (payload: Payload, route: DeliveryRoute, input: Input) => {
  const made = await route.handle({ payload, ...input } as DeliveryRequest)
  const answer = await shape(payload, route, made)
  return { answer, tags: made.tags ?? [], ...timesOf(route, made) }
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

/** What is kept, made anew behind the reader's back where its time is over; else what is made now. */
const keptOrMade = async (
  payload: Payload,
  key: string,
  read: () => Promise<CacheEntry>,
): Promise<{ answer: CachedAnswer; age?: number }> => {
  const cache = deliveryCacheOf(payload)
  const kept = cache.get(key)
  if (!kept) return { answer: await cache.make(key, read) }
  if (kept.isStale) {
    const tell = (err: unknown) =>
      payload.logger.error({ err, msg: 'A kept answer could not be made anew' })
    cache.make(key, read).catch(tell)
  }
  return kept
}

/** Reads, checks and answers one route: from the cache where the route has one. */
export const answerDelivery = (payload: Payload, route: DeliveryRoute): RequestHandler => {
  const schemas = requestOf(route, payload.config)
  return async (request, response) => {
    const given = { req: request, res: response }
    const input = readRequest(payload, schemas, given)
    if (!route.cache) return answerFresh(payload, route, { input, ...given })
    const key = cacheKey(route, input)
    const read = () => makeEntryOrRefusal(payload, route, input)
    const kept = await keptOrMade(payload, key, read)
    if (kept.answer.refusal) throw kept.answer.refusal
    deliveryCacheOf(payload).remember(request.originalUrl, key)
    sendAnswer(request, response, kept)
  }
}
