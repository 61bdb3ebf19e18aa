import type { RequestListener } from 'node:http'
import type { RequestHandler } from 'express'
import { addressHeader } from '#kit/origin.ts'

/** Tells what is behind Express the address that Express has found, whatever the request says. */
export const tellAddress: RequestHandler = (request, _response, next) => {
  delete request.headers[addressHeader]
  if (request.ip) request.headers[addressHeader] = request.ip
  next()
}

/** Refuses an address that cannot be decoded, at which Next would fail. */
export const refuseMalformed: RequestHandler = (request, _response, next) => {
  decodeURIComponent(request.path)
  next()
}

/** Hands a request on to what is behind Express. */
export const handOn =
  (next: RequestListener): RequestHandler =>
  (request, response) =>
    next(request, response)
