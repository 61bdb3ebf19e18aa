import type { RequestListener } from 'node:http'
import type { RequestHandler } from 'express'
import { addressHeader } from '#kit/origin.ts'

/** Hands a request on to what is behind Express, with the address that Express has found. */
export const handOn =
  (next: RequestListener): RequestHandler =>
  (request, response) => {
    // Refuses what cannot be decoded, at which Next would fail.
    decodeURIComponent(request.path)
    delete request.headers[addressHeader]
    if (request.ip) request.headers[addressHeader] = request.ip
    next(request, response)
  }
