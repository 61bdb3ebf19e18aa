// The delivery API's building blocks: what a route takes, what it answers, how long it keeps.
import type { Payload, SanitizedConfig } from 'payload'
import type { output, ZodObject, ZodType } from 'zod'
import type { Origin } from './origin.ts'

type Infer<S> = S extends ZodType ? output<S> : undefined

/** The three parts of a request that a route may take. What has no schema must be absent. */
export type RequestSchemas = { params?: ZodObject; query?: ZodObject; body?: ZodType }

/** A request whose parts have passed their schemas. */
export type DeliveryRequest<S extends RequestSchemas = RequestSchemas> = {
  payload: Payload
  params: Infer<S['params']>
  query: Infer<S['query']>
  body: Infer<S['body']>
  /** The visitor's id, from a signed cookie that is set on first use. 32 hexadecimal digits. */
  visitor: () => string
  origin: Origin
}

/** Somebody to whom an answer goes on and on. */
export type StreamReader = {
  /** What a reader who comes back says it has had last, in the header `Last-Event-ID`. */
  lastEventId?: string
  /** Sends bytes as they are. A reader who is more than 64 kB behind is cut off. */
  write: (bytes: Buffer) => void
  /** Ends the answer once all that was written is sent. */
  end: () => void
  /** Has `work` done when the reader is gone, whoever has ended it. */
  whenGone: (work: () => void) => void
}

/**
 * `status` is 200 unless given; `headers` come beside the platform's own; `tags` name what the body
 * was made from (cached routes). `maxAge` shortens the route's own, in seconds, where the body is
 * true until a known time only. `schema` stands in for the route's own where only a part of the answer
 * was asked for. `json`, a body as it is sent, stands in the place of one that is checked against the
 * schema. `stream` stands in the place of a body, on routes without a cache: it is called once the head
 * is sent.
 */
export type DeliveryResponse = {
  status?: number
  headers?: Record<string, string>
  body?: unknown
  json?: Buffer
  stream?: (reader: StreamReader) => void
  tags?: string[]
  maxAge?: number
  schema?: ZodType
}

export type DeliveryRoute<S extends RequestSchemas = RequestSchemas> = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Express's form, from the root: `/v1/articles/:slug`. */
  path: string
  summary: string
  /** A function where other plugins take part in what may be asked for. */
  request: S | ((config: SanitizedConfig) => S)
  /** The body by status. A function where other plugins take part in the shape. */
  responses: ResponseSchemas | ((config: SanitizedConfig) => ResponseSchemas)
  /** What answers are, where they are no JSON: bodies are strings then. Refusals stay JSON. */
  mediaType?: `${'text' | 'application'}/${string}`
  /**
   * Seconds a frontend and the platform may keep the answer. Without it: `no-store`. `missing` are the
   * tags with which what is not there may appear: the platform keeps its 404 and 410 until then. Without
   * it those are made anew each time.
   */
  cache?: { maxAge: number; staleWhileRevalidate: number; missing?: string[] }
  /**
   * Of a write, it may be called again after the database has taken back what it wrote last: write
   * in one operation, or so that writing the same twice does no harm.
   */
  handle: (request: DeliveryRequest<S>) => Promise<DeliveryResponse>
}

export type ResponseSchemas = Record<number, ZodType>

/** Names the types of a route's parts from its schemas. */
export const defineRoute = <S extends RequestSchemas>(route: DeliveryRoute<S>) =>
  route as unknown as DeliveryRoute

/** The routes that the plugins in the list have added. */
export const deliveryRoutesOf = (config: { custom?: Record<string, unknown> }) =>
  (config.custom?.deliveryRoutes ?? []) as DeliveryRoute[]

/** The answer's schemas, with what other plugins add to them. */
export const responsesOf = (route: DeliveryRoute, config: SanitizedConfig) =>
  typeof route.responses === 'function' ? route.responses(config) : route.responses

/** The request's schemas, with what other plugins add to them. */
export const requestOf = (route: DeliveryRoute, config: SanitizedConfig) =>
  typeof route.request === 'function' ? route.request(config) : route.request
