// The platform as one request listener: kept answers first, then Express, then whatever is behind
// it (Next, in the whole product). Starts nothing and listens to nothing.
import type { RequestListener } from 'node:http'
import express, { type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Payload } from 'payload'
import { openViewQueue } from '#kit/viewQueue.ts'
import { answerFromCache } from './answerFromCache.ts'
import { dataHeaders } from './dataHeaders.ts'
import { deliveryRouter } from './deliveryRouter.ts'
import { errorHandler } from './errorHandler.ts'
import { fileRouter } from './fileRouter.ts'
import { handOn, refuseMalformed, tellAddress } from './handOn.ts'
import { health } from './health.ts'
import { limitBodies } from './limitBodies.ts'
import { createMetrics } from './metrics/createMetrics.ts'
import { measureRequests } from './metrics/measureRequests.ts'
import { metricsRoute } from './metrics/metricsRoute.ts'
import { notFound } from './notFound.ts'
import { assignRequestId } from './requestId.ts'
import { requestLog } from './requestLog.ts'
import { forms } from './site/forms.ts'
import { standForReader } from './site/ownRequests.ts'
import { pages } from './site/pages.ts'

export type AppOptions = {
  payload: Payload
  /** Takes what no route here answers: the panel, the management API, the reader site. */
  next?: RequestListener
  /** Whether the delivery API is answered here; a worker answers for its health alone. @default true */
  delivers?: boolean
  /** Express's `trust proxy`. @default false */
  trustProxy?: boolean | number | string
  /** Work that stands between the process and readiness, by name. @default none */
  checks?: Record<string, () => Promise<unknown>>
  /** With which others than this machine itself may read `/metrics`. @default none may */
  metricsToken?: string
}

/** Headers that do no harm to pages with scripts of their own. */
const pageHeaders = helmet({
  contentSecurityPolicy: false,
  crossOriginEmbedderPolicy: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  xFrameOptions: { action: 'sameorigin' },
})

const isDelivery = (path: string) => path === '/v1' || path.startsWith('/v1/')

// Ahead of the delivery API's routes: once it has gone past a hundred, Express goes on in a later turn,
// when bodies have begun to come that nobody has counted.
const guardPages: RequestHandler = (request, response, next) => {
  if (isDelivery(request.path)) return next()
  pageHeaders(request, response, (fault) => {
    if (fault) return next(fault)
    limitBodies(request, response, next)
  })
}

/** @returns a listener for `http.createServer` */
export const createApp = (options: AppOptions) => {
  const { payload, next, delivers = true, trustProxy = false, checks = {}, metricsToken } = options
  const { registry, tally, note } = createMetrics(payload)
  openViewQueue(payload)
  const app = express()
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing')
  app.set('trust proxy', trustProxy)
  app.use(measureRequests(note))
  app.use(health({ payload, checks }))
  app.use(metricsRoute(registry, metricsToken))
  app.use(requestLog(payload))
  if (next) app.use(standForReader, guardPages)
  if (delivers) app.use(deliveryRouter(payload))
  app.use('/v1', dataHeaders, notFound)
  if (next) {
    app.use(tellAddress, fileRouter(payload), forms(next))
    app.use(refuseMalformed, pages(payload, next))
    app.use(handOn(next))
  }
  app.use(notFound)
  app.use(errorHandler(payload))
  const answerKept = answerFromCache(payload, tally)
  return ((request, response) => {
    if (answerKept(request, response)) return
    assignRequestId(request, response)
    app(request, response)
  }) satisfies RequestListener
}
