import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedAnswer } from '#kit/deliveryCache.ts'

const isKnown = (header: string | undefined, tag: string | undefined) =>
  Boolean(tag && header?.split(',').some((part) => [tag, `W/${tag}`, '*'].includes(part.trim())))

const sendNotModified = (response: ServerResponse, headers: CachedAnswer['headers']) => {
  const { 'Content-Length': _length, 'Content-Type': _type, ...kept } = headers
  response.writeHead(304, kept).end()
}

/** Sends an answer: whole, its head alone to HEAD, or 304 to a client that has it already. */
export const sendAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: CachedAnswer,
) => {
  const isUnchanged = status === 200 && isKnown(request.headers['if-none-match'], headers.ETag)
  if (isUnchanged) return sendNotModified(response, headers)
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
}
