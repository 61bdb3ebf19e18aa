// Files of uploads go past what is behind Express: Next takes their length away, and gives them the
// headers of pages, at which shared caches keep a file many times.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  Router,
  type Request as ExpressRequest,
  type RequestHandler,
  type Response as ExpressResponse,
} from 'express'
import { handleEndpoints, type Payload } from 'payload'

const toRequest = ({ headers, method, originalUrl }: ExpressRequest) =>
  new Request(new URL(originalUrl, 'http://localhost'), {
    method,
    headers: Object.entries(headers) as [string, string][],
  })

const send = async ({ body, headers, status }: Response, response: ExpressResponse) => {
  response.writeHead(status, Object.fromEntries(headers))
  if (body) await pipeline(Readable.fromWeb(body as never), response)
  else response.end()
}

const sendFile =
  ({ config, logger }: Payload): RequestHandler =>
  async (request, response) => {
    const answer = await handleEndpoints({ config, request: toRequest(request) })
    // Most have left before the end, which is no fault.
    await send(answer, response).catch((err: unknown) =>
      logger.debug({ err, msg: 'A file was not sent to its end' }),
    )
  }

/** Answers for each file what Payload's own endpoints answer. */
export const fileRouter = (payload: Payload) =>
  Router({ caseSensitive: true }).get(
    `${payload.config.routes.api}/:collection/file/:filename`,
    sendFile(payload),
  )
