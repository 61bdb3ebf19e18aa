import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

export const requestIdHeader = 'x-request-id'
const acceptable = /^[\w.-]{8,64}$/

// A counter behind what no other process has: a random id a request costs more than the rest of it.
const ofThisProcess = randomUUID().slice(0, 23)
let requests = 0

const nextId = () => `${ofThisProcess}-${++requests}`

/** A proxy's id of the request where it is a plain word, else a new one. */
export const chooseRequestId = ({ headers }: IncomingMessage) => {
  const given = headers[requestIdHeader]
  return typeof given === 'string' && acceptable.test(given) ? given : nextId()
}

/** Gives a request an id for logs and answers. */
export const assignRequestId = (request: IncomingMessage, response: ServerResponse) => {
  const id = chooseRequestId(request)
  request.headers[requestIdHeader] = id
  response.setHeader(requestIdHeader, id)
}

/** The id that `assignRequestId` has given. */
export const requestIdOf = (request: IncomingMessage) => String(request.headers[requestIdHeader])
