// Mounts the routes that the plugins have added, under the same rules for all of them.
import { json, Router, type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import { deliveryRoutesOf, type DeliveryRoute } from '#kit/delivery.ts'
import { answerDelivery } from './answerDelivery.ts'
import { dataHeaders } from './dataHeaders.ts'
import { MethodNotAllowed } from './errors.ts'
import { docsFiles, docsRoute } from './docs.ts'
import { openApiRoute } from './openApi.ts'

const bodyLimit = '64kb'

const refuseOtherMethods =
  (methods: string[]): RequestHandler =>
  (_request, response) => {
    response.set('Allow', methods.join(', '))
    throw new MethodNotAllowed()
  }

// Answers bring these headers themselves: to set each beforehand costs as much as to send it.
// eslint-disable-next-line max-params -- Express tells error handlers by their four parameters
const refuseAsData: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error)
  dataHeaders(request, response, () => next(error))
}

const allowedOn = (path: string, routes: DeliveryRoute[]) =>
  routes
    .filter((route) => route.path === path)
    .flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))

const hasParameter = ({ path }: DeliveryRoute) => path.includes(':')

/** The plugins' routes, each with JSON bodies up to 64 kB. */
export const deliveryRouter = (payload: Payload) => {
  const router = Router({ caseSensitive: true, strict: true })
  const routes = [...deliveryRoutesOf(payload.config), openApiRoute, docsRoute]
  const readBody = json({ limit: bodyLimit })
  const mount = (some: DeliveryRoute[]) => {
    for (const route of some) {
      router[route.method](route.path, readBody, answerDelivery(payload, route))
    }
    for (const path of new Set(some.map((route) => route.path))) {
      router.all(path, refuseOtherMethods(allowedOn(path, some)))
    }
  }
  // A parameter takes any name: what has a name of its own comes first, with what it refuses.
  mount(routes.filter((route) => !hasParameter(route)))
  mount(routes.filter(hasParameter))
  return router.use(docsFiles(), refuseAsData)
}
