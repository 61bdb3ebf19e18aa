// Pages of the reader site ahead of Next, kept with the content API's answers and dropped by the same tags.
import type { RequestListener } from 'node:http'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import { MethodNotAllowed } from '../errors.ts'
import { keptOrMade } from '../keptOrMade.ts'
import { sendAnswer } from '../sendAnswer.ts'
import { makeOnce, makePage } from './makePage.ts'
import { readPage } from './readPage.ts'

const reads = ['GET', 'HEAD']

/** Answers the pages of the site; what is none goes on. */
export const pages =
  (payload: Payload, next: RequestListener): RequestHandler =>
  async (request, response, pass) => {
    const wanted = readPage(request)
    if (!wanted) return pass()
    if (!reads.includes(request.method)) {
      response.set('Allow', reads.join(', '))
      throw new MethodNotAllowed()
    }
    const { address, keeps } = wanted
    if (!keeps) return sendAnswer(request, response, await makeOnce(next, address, { asked: [] }))
    const key = `page ${address}`
    const kept = await keptOrMade(payload, key, () => makePage(payload, next, address))
    deliveryCacheOf(payload).remember(request.originalUrl, key)
    sendAnswer(request, response, kept)
  }
