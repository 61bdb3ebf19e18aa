// Somebody who speaks HTTP to the platform: remembers cookies, sends JSON, reads answers.
export type Answer<T = any> = { status: number; body: T; headers: Headers }

type Options = { token?: string; headers?: Record<string, string> }

const toBody = (body: unknown) =>
  body === undefined || body instanceof FormData || typeof body === 'string'
    ? body
    : JSON.stringify(body)

const readBody = async (response: Response) => {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return isJson && text ? JSON.parse(text) : text
}

/**
 * A visitor with a cookie jar of its own; with `token`, a signed-in member of staff. `headers` go with
 * every request.
 */
export const createAgent = (base: string, { token, headers: own = {} }: Options = {}) => {
  const jar = new Map<string, string>()

  const keepCookies = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', ...value] = pair.split('=')
      jar.set(name, value.join('='))
    }
  }

  const headersFor = (body: unknown, given: Record<string, string> = {}) => ({
    ...(body === undefined || body instanceof FormData
      ? {}
      : { 'content-type': 'application/json' }),
    ...(token ? { authorization: `JWT ${token}` } : {}),
    connection: 'close',
    ...own,
    ...(jar.size ? { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } : {}),
    ...given,
  })

  const send =
    (method: string) =>
    async (path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> => {
      const response = await fetch(base + path, {
        method,
        headers: headersFor(body, headers),
        body: toBody(body),
        redirect: 'manual',
      })
      keepCookies(response)
      return { status: response.status, body: await readBody(response), headers: response.headers }
    }

  return {
    get: (path: string, headers?: Record<string, string>) => send('GET')(path, undefined, headers),
    head: (path: string) => send('HEAD')(path),
    post: send('POST'),
    put: send('PUT'),
    patch: send('PATCH'),
    delete: send('DELETE'),
    graphql: (query: string) => send('POST')('/api/graphql', { query }),
    jar,
  }
}

export type Agent = ReturnType<typeof createAgent>
