import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { requestOf, responsesOf, type DeliveryRoute } from '#kit/delivery.ts'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import type { CachedAnswer } from '#kit/keptAnswers.ts'
import { cacheKey } from './cacheKey.ts'
import { make, makeEntryOrRefusal, shape, type Asked } from './makeAnswer.ts'
import { readRequest } from './readRequest.ts'
import { sendAnswer } from './sendAnswer.ts'
import { sendStream } from './sendStream.ts'

type Exchange = { req: Request; res: Response }

const answerFresh = async (asked: Asked, { req, res }: Exchange) => {
  const made = await make(asked)
  const { route } = asked
  if (made.stream) return sendStream(req, res, { ...made, stream: made.stream, route })
  sendAnswer(req, res, { answer: await shape(asked, made) })
}

type Sent = { answer: CachedAnswer; age?: number }

/** What is kept, made anew behind the reader's back where its time is over; else what is made now. */
const keptOrMade = async (asked: Asked, key: string): Promise<Sent> => {
  const { payload } = asked
  const cache = deliveryCacheOf(payload)
  const kept = cache.get(key)
  const makeOne = () => cache.make(key, () => makeEntryOrRefusal(asked))
  if (!kept) return { answer: await makeOne() }
  if (kept.isStale) {
    const msg = 'A kept answer could not be made anew'
    makeOne().catch((err: unknown) => payload.logger.error({ err, msg }))
  }
  return kept
}

/** Reads, checks and answers one route: from the cache where the route has one. */
export const answerDelivery = (payload: Payload, route: DeliveryRoute): RequestHandler => {
  const schemas = requestOf(route, payload.config)
  // Once: a schema that has parsed before does so ten times as fast.
  const responses = responsesOf(route, payload.config)
  return async (req, res) => {
    const input = readRequest(payload, schemas, { req, res })
    const asked = { payload, route, responses, input }
    if (!route.cache) return answerFresh(asked, { req, res })
    const key = cacheKey(route, input)
    const kept = await keptOrMade(asked, key)
    if (kept.answer.refusal) throw kept.answer.refusal
    deliveryCacheOf(payload).remember(req.originalUrl, key)
    sendAnswer(req, res, kept)
  }
}
