import type { RequestHandler } from 'express'
import { RouteNotFound } from './errors.ts'

/** Answers what nothing else has. */
export const notFound: RequestHandler = () => {
  throw new RouteNotFound()
}
