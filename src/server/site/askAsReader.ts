// What a reader's form asks of the content API, asked with the reader's own address, cookie and browser.
import type { RequestListener } from 'node:http'
import type { Request } from 'express'
import inject from 'light-my-request'
import type { Fault } from '#client/pageParts.ts'

export type Asked = { method: 'POST' | 'PUT' | 'DELETE'; path: string; body?: object }

const handedOn = [
  ...['host', 'cookie', 'user-agent', 'x-request-id'],
  ...['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'],
]

const headersOf = ({ headers }: Request) =>
  Object.fromEntries(
    handedOn.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  )

type Told = { errors?: Fault[] }

/** Asks `app` without a connection. @returns the status, the cookies set, and why it was not done */
export const askAsReader = async (
  app: RequestListener,
  request: Request,
  { method, path, body }: Asked,
) => {
  const answer = await inject(app, {
    ...{ method, url: path, headers: headersOf(request), payload: body },
    remoteAddress: request.socket.remoteAddress,
  })
  const { errors = [] } = answer.statusCode >= 400 ? answer.json<Told>() : {}
  const faults = errors.map(({ code, path: at }) => ({ code, path: at }))
  return { status: answer.statusCode, cookies: [answer.headers['set-cookie'] ?? []].flat(), faults }
}
