// Answers that go on and on: neither kept nor compressed, and never waiting in memory for a slow reader.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DeliveryResponse, DeliveryRoute, StreamReader } from '#kit/delivery.ts'
import { dataHeaderList } from './dataHeaders.ts'
import { contentTypeOf } from './toAnswer.ts'

/** Bytes that a reader may be behind. */
const most = 64 * 1024

const longestId = 200

// Proxies that buffer would keep back what is small; with `close`, none waits for the connection's next use.
const streamHeaders = {
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
  Connection: 'close',
}

const lastEventIdOf = ({ headers }: IncomingMessage) => {
  const id = headers['last-event-id']
  return typeof id === 'string' && id.length <= longestId ? id : undefined
}

const toReader = (request: IncomingMessage, response: ServerResponse): StreamReader => ({
  lastEventId: lastEventIdOf(request),
  write: (bytes) => {
    if (response.writableEnded || response.destroyed) return
    if (response.writableLength > most) response.destroy()
    else response.write(bytes)
  },
  end: () => response.end(),
  whenGone: (work) => {
    if (response.closed) work()
    else response.once('close', work)
  },
})

type Streamed = Required<Pick<DeliveryResponse, 'stream'>> &
  Pick<DeliveryResponse, 'headers' | 'status'> & { route: DeliveryRoute }

/** Sends the head, then whatever the route writes; the head alone to HEAD. */
export const sendStream = (
  request: IncomingMessage,
  response: ServerResponse,
  { status = 200, headers, stream, route }: Streamed,
) => {
  const contentType = { 'Content-Type': contentTypeOf(route) }
  response.writeHead(status, { ...dataHeaderList, ...headers, ...streamHeaders, ...contentType })
  if (request.method === 'HEAD') return void response.end()
  response.flushHeaders()
  stream(toReader(request, response))
}
