import type { RequestHandler, Response } from 'express'
import type { Ended } from './requestTally.ts'
import { routeOf } from './routeOf.ts'

/** Told of each request when it is over. @param seconds absent where the answer went on and on */
export type Note = (ended: Ended, seconds?: number) => void

const isEventStream = (response: Response) =>
  String(response.getHeader('content-type')).startsWith('text/event-stream')

/** Has `note` called for every request that comes by, once it is over. */
export const measureRequests =
  (note: Note): RequestHandler =>
  (request, response, next) => {
    // What comes behind may write another.
    const { method, path } = request
    const since = performance.now()
    response.once('close', () => {
      const status = response.headersSent ? response.statusCode : undefined
      const seconds = (performance.now() - since) / 1000
      const ended = { method, route: routeOf(request, path), status }
      note(ended, isEventStream(response) ? undefined : seconds)
    })
    next()
  }
