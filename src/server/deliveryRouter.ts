// Mounts the routes that the plugins have added, under the same rules for all of them.
import { json, Router, type RequestHandler } from 'express'
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

const allowedOn = (path: string, routes: DeliveryRoute[]) =>
  routes
    .filter((route) => route.path === path)
    .flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))

/** The plugins' routes, each with JSON bodies up to 64 kB. */
export const deliveryRouter = (payload: Payload) => {
  const router = Router({ caseSensitive: true, strict: true })
  const routes = [...deliveryRoutesOf(payload.config), openApiRoute, docsRoute]
  const readBody = json({ limit: bodyLimit })
  for (const route of routes) {
    router[route.method](route.path, dataHeaders, readBody, answerDelivery(payload, route))
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    router.all(path, dataHeaders, refuseOtherMethods(allowedOn(path, routes)))
  }
  return router.use(docsFiles())
}
