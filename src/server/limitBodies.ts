import type { Request, RequestHandler } from 'express'
import { BodyTooLarge } from './errors.ts'

/** In bytes. */
const most = 2 * 1024 * 1024

// Payload reads these piece by piece and has limits of its own for them.
const isUpload = ({ headers }: Request) => /^multipart\//i.test(headers['content-type'] ?? '')

// Payload stops reading at its limits, and what it read from is then destroyed, apart from the
// connection. Browsers look for the answer once they have sent all: the rest is let go by.
const letRestGoBy = (request: Request) => {
  const { destroy, socket } = request
  request.destroy = (fault) => {
    const isLeft = fault?.name === 'AbortError' && !request.complete
    if (!isLeft) return destroy.call(request, fault)
    return Object.assign(request, { socket }).removeAllListeners('readable').resume()
  }
}

const tooLarge = () => new BodyTooLarge({ message: 'The body is larger than 2 MB.' })

// The body waits in the request's own buffer, where whoever comes next finds it as it was sent.
// What is too much is let go by, so that its sender gets to read the answer.
const countBody = (request: Request, done: (fault?: Error) => void) => {
  const push = request.push.bind(request)
  let size = 0
  request.push = (chunk: Buffer | null, encoding) => {
    const wasTooLarge = size > most
    size += chunk?.length ?? 0
    const isTooLarge = size > most
    if (!chunk || !isTooLarge) push(chunk, encoding)
    if (isTooLarge && !wasTooLarge) done(tooLarge())
    if (!chunk && !isTooLarge) done()
    return true
  }
}

/**
 * Refuses bodies over 2 MB that are no uploads: Payload would read them into memory, whole. By what
 * the head says of their length, or else once that much has come.
 */
export const limitBodies: RequestHandler = (request, _response, next) => {
  const { 'content-length': length, 'transfer-encoding': isChunked } = request.headers
  if (isUpload(request)) {
    letRestGoBy(request)
    return next()
  }
  if (Number(length) > most) throw tooLarge()
  return isChunked ? countBody(request, next) : next()
}
