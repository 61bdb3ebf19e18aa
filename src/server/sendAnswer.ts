import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedAnswer } from '#kit/keptAnswers.ts'
import { chooseEncoding } from './chooseEncoding.ts'
import { chooseRequestId, requestIdHeader } from './requestId.ts'

// Most clients name one tag, as it is.
const isKnown = (header: string | undefined, tag: string | undefined) => {
  if (!header || !tag) return false
  const isIn = () => header.split(',').some((part) => [tag, `W/${tag}`, '*'].includes(part.trim()))
  return header === tag || isIn()
}

// In the list with the others: one that is set beforehand has Node look at each of them.
const ownHeaders = (request: IncomingMessage, response: ServerResponse, age?: number) => {
  const headers = age === undefined ? [] : ['Age', String(age)]
  if (!response.hasHeader(requestIdHeader)) headers.push(requestIdHeader, chooseRequestId(request))
  return headers
}

/**
 * Sends an answer in the encoding that the client takes best: whole, its head alone to HEAD, or 304 to
 * a client that has it already. `age` in seconds, where it was kept.
 */
export const sendAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  { answer, age }: { answer: CachedAnswer; age?: number },
) => {
  const { encodings, status } = answer
  const asked = request.headers
  const encoding = chooseEncoding(asked['accept-encoding'] as string | undefined)
  const { bare, body, etag, headers } = encodings[encoding] ?? encodings.identity
  const own = ownHeaders(request, response, age)
  if (status === 200 && isKnown(asked['if-none-match'], etag)) {
    return response.writeHead(304, own.concat(bare)).end()
  }
  const isHead = request.method === 'HEAD'
  response.writeHead(status, own.concat(headers)).end(isHead ? undefined : body)
}
