// What the site asks of this process's own content API for a reader: it counts as the reader's, by a key
// that nobody else has.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { addressHeader } from '#kit/origin.ts'

const keyHeader = 'x-masthead-key'
const protocolHeader = 'x-masthead-protocol'
const key = randomBytes(32)

const handedOn = ['cookie', 'user-agent', 'x-request-id']

/** The headers with which a request is taken for one of this reader's own. */
export const headersFor = ({ headers, ip = '', protocol }: Request): Record<string, string> => ({
  ...Object.fromEntries(handedOn.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []))),
  ...{ [keyHeader]: key.toString('hex'), [addressHeader]: ip, [protocolHeader]: protocol },
})

const isOwn = (given: string | undefined) => {
  const bytes = Buffer.from(given ?? '', 'hex')
  return bytes.length === key.length && timingSafeEqual(bytes, key)
}

/** Sees to it that such a request comes from where the reader is. */
export const standForReader: RequestHandler = (request, _response, next) => {
  if (isOwn(request.get(keyHeader))) {
    const [ip, protocol] = [request.get(addressHeader), request.get(protocolHeader)]
    Object.defineProperties(request, { ip: { value: ip }, protocol: { value: protocol } })
  }
  next()
}
