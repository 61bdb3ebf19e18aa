// Payload's REST and GraphQL without Next: the same handlers that Next's routes call.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ReadableStream } from 'node:stream/web'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type Payload } from 'payload'
import { refuseMalformed } from '../../src/management/refuseMalformed.ts'
import { repeatBusy } from '../../src/management/repeatBusy.ts'

const toRequest = (request: IncomingMessage) => {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  return new Request(`http://${request.headers.host}${request.url}`, {
    method: request.method,
    headers: Object.entries(request.headers) as [string, string][],
    body: hasBody ? ReadableStream.from(request) : undefined,
    duplex: 'half',
  } as RequestInit)
}

const send = async (answer: Response, response: ServerResponse) => {
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (!answer.body) return response.end()
  // A reader who leaves before the end is no fault.
  await pipeline(Readable.fromWeb(answer.body as never), response).catch(() => {})
}

/** A listener for `/api`, as Next is in the product. */
export const managementApi = (payload: Payload): RequestListener => {
  const { config } = payload
  const graphql = refuseMalformed(GRAPHQL_POST(config))
  const ask = (request: Request) => handleEndpoints({ config, request })
  const rest = repeatBusy(async () => payload, ask)
  return async (request, response) => {
    const isGraphql = request.url?.startsWith('/api/graphql')
    const answer = isGraphql ? await graphql(toRequest(request)) : await rest(toRequest(request))
    await send(answer, response)
  }
}
