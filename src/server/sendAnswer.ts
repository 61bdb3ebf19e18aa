import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedAnswer, KeptAnswer } from '#kit/deliveryCache.ts'
import { chooseEncoding } from './chooseEncoding.ts'
import { chooseRequestId, requestIdHeader } from './requestId.ts'

const isKnown = (header: string | undefined, tag: string | undefined) =>
  Boolean(tag && header?.split(',').some((part) => [tag, `W/${tag}`, '*'].includes(part.trim())))

const ageOf = (answer: CachedAnswer | KeptAnswer) =>
  'age' in answer ? ['Age', String(answer.age)] : []

// In the list with the others: one that is set beforehand has Node look at each of them.
const idFor = (request: IncomingMessage, response: ServerResponse) =>
  response.hasHeader(requestIdHeader) ? [] : [requestIdHeader, chooseRequestId(request)]

/**
 * Sends an answer in the encoding that the client takes best: whole, its head alone to HEAD, or 304 to
 * a client that has it already.
 */
export const sendAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: CachedAnswer | KeptAnswer,
) => {
  const { encodings, status } = answer
  const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined)
  const { bare, body, etag, headers } = encodings[encoding] ?? encodings.identity
  const others = idFor(request, response).concat(ageOf(answer))
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    return response.writeHead(304, others.concat(bare)).end()
  }
  const isHead = request.method === 'HEAD'
  response.writeHead(status, others.concat(headers)).end(isHead ? undefined : body)
}
