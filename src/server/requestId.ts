import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const header = 'x-request-id'
const acceptable = /^[\w.-]{8,64}$/

/** Gives a request an id for logs and answers; a proxy's own is kept where it is a plain word. */
export const assignRequestId = (request: IncomingMessage, response: ServerResponse) => {
  const given = request.headers[header]
  const id = typeof given === 'string' && acceptable.test(given) ? given : randomUUID()
  request.headers[header] = id
  response.setHeader(header, id)
}

/** The id that `assignRequestId` has given. */
export const requestIdOf = (request: IncomingMessage) => String(request.headers[header])
