import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { requestOf, responsesOf, type DeliveryRoute } from '#kit/delivery.ts'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import { cacheKey } from './cacheKey.ts'
import { keptOrMade } from './keptOrMade.ts'
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
    const kept = await keptOrMade(payload, key, () => makeEntryOrRefusal(asked))
    if (kept.answer.refusal) throw kept.answer.refusal
    deliveryCacheOf(payload).remember(req.originalUrl, key)
    sendAnswer(req, res, kept)
  }
}
