// Security headers for answers that are data. Pages of the panel bring their own.
import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

/** As middleware, for whatever is answered below `/v1`, refusals included. */
export const dataHeaders = helmet({
  contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
})

const record = () => {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name] = value),
    removeHeader: () => {},
  }
  dataHeaders({} as IncomingMessage, response as unknown as ServerResponse, () => {})
  return headers
}

/** The same as a list, to be kept with an answer that is sent ahead of all middleware. */
export const dataHeaderList = Object.freeze(record())
