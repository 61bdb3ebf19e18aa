import { Router } from 'express'
import type { Registry } from 'prom-client'
import { RouteNotFound, TokenNeeded } from '../errors.ts'
import { mayLook } from './mayLook.ts'

/**
 * `/metrics`, in Prometheus's text: for this machine itself, and for whoever has the `token`. Others are
 * answered 401, and where there is no token 404.
 */
export const metricsRoute = (registry: Registry, token?: string) => {
  const router = Router()
  router.get('/metrics', async (request, response) => {
    response.set('Cache-Control', 'no-store')
    if (!mayLook(request, token)) {
      if (!token) throw new RouteNotFound()
      response.set('WWW-Authenticate', 'Bearer')
      throw new TokenNeeded()
    }
    response.set('Content-Type', registry.contentType).send(await registry.metrics())
  })
  return router
}
