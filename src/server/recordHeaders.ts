import type { IncomingMessage, ServerResponse } from 'node:http'

type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (fault?: unknown) => void,
) => void

/** The headers that a middleware sets on every answer alike, by name. */
export const recordHeaders = (middleware: Middleware) => {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name] = value),
    removeHeader: () => {},
  }
  middleware({} as IncomingMessage, response as unknown as ServerResponse, () => {})
  return Object.freeze(headers)
}
