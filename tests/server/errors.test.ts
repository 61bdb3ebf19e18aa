import { connect } from 'node:net'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const json = { 'content-type': 'application/json' }

const storySlug = async () => (await factories(platform.payload).createArticle()).slug

/** Sends bytes as they are, where a client library would mend them. */
const sendRaw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(platform.base)
    const socket = connect(Number(port), hostname, () => socket.end(text))
    let answer = ''
    socket.on('data', (data) => (answer += String(data)))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

describe('the delivery API refuses', () => {
  it('malformed JSON', async () => {
    const path = `/v1/articles/${await storySlug()}/comments`
    const { status, body } = await platform.reader.post(path, '{"authorName": ', json)
    expect([status, body.errors[0].code]).toEqual([400, 'MALFORMED_JSON'])
  })

  it('a body over 64 kB', async () => {
    const path = `/v1/articles/${await storySlug()}/comments`
    const { status, body } = await platform.reader.post(path, { body: 'x'.repeat(70_000) })
    expect([status, body.errors[0].code]).toEqual([413, 'BODY_TOO_LARGE'])
  })

  it('a body in an encoding it does not know', async () => {
    const path = `/v1/articles/${await storySlug()}/comments`
    const headers = { ...json, 'content-encoding': 'x-unknown' }
    const { status, body } = await platform.reader.post(path, '{}', headers)
    expect([status, body.errors[0].code]).toEqual([415, 'UNSUPPORTED_BODY'])
  })

  it.each(['gzip', 'br', 'deflate'])(
    'a body that is not the %s it says it is',
    async (encoding) => {
      const path = `/v1/articles/${await storySlug()}/comments`
      const headers = { ...json, 'content-encoding': encoding }
      const { status, body } = await platform.reader.post(path, 'no archive', headers)
      expect([status, body.errors[0].code]).toEqual([400, 'MALFORMED_JSON'])
    },
  )

  it('no body at all, naming what is missing', async () => {
    const path = `/v1/articles/${await storySlug()}/rating`
    const { status, body } = await platform.reader.put(path)
    expect([status, body.errors[0]]).toMatchObject([400, { code: 'INVALID_INPUT', path: 'value' }])
  })

  it('a method that an address does not take, naming those it does', async () => {
    const { status, body, headers } = await platform.reader.delete('/v1/articles')
    expect([status, body.errors[0].code]).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(headers.get('allow')).toBe('GET, HEAD')
  })

  it.each([
    ['patch', '/v1/comments/form', 'GET, HEAD'],
    ['delete', '/v1/comments/form', 'GET, HEAD'],
    ['patch', '/v1/comments/my-data', 'POST, GET, HEAD, DELETE'],
    ['delete', '/v1/comments/unsubscribe', 'GET, HEAD, POST'],
  ] as const)('%s of %s, which comments themselves take', async (method, path, allowed) => {
    const { status, body, headers } = await platform.reader[method](path)
    expect([status, body.errors[0].code]).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(headers.get('allow')).toBe(allowed)
  })

  it.each(['/v1/articles/%F0%9F', '/api/articles/%F0%9F', '/articles/%F0%9F'])(
    'the address %s, which cannot be decoded',
    async (path) => {
      const { status, body } = await platform.reader.get(path)
      expect([status, body.errors[0].code]).toEqual([400, 'MALFORMED_ADDRESS'])
    },
  )

  it.each(['/v1', '/v1/nothing', '/v1/articles/', '/v1/articles/x/y/z', '/V1/articles'])(
    'the unknown address %s',
    async (path) => {
      const { status, body } = await platform.reader.get(path)
      expect(status).toBe(404)
      if (path.startsWith('/v1')) expect(body.errors[0].code).toBe('NOT_FOUND')
    },
  )

  it('an address that cannot be decoded', async () => {
    const answer = await sendRaw(
      'GET /v1/articles/%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 400/)
    expect(answer).not.toMatch(/node_modules|at .*\.js/)
  })
})

describe('every answer', () => {
  it('carries a request id, and keeps a proxy’s own', async () => {
    const own = await platform.reader.get('/v1/articles')
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{23}-\d+$/)
    const given = await platform.reader.get('/v1/nothing', { 'x-request-id': 'proxy-12345' })
    expect(given.headers.get('x-request-id')).toBe('proxy-12345')
    expect(given.body.requestId).toBe('proxy-12345')
    const forged = await platform.reader.get('/v1/nothing', { 'x-request-id': 'a b"<x>' })
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{23}-\d+$/)
  })

  it('is guarded by security headers and does not name its maker', async () => {
    for (const path of ['/v1/nothing', '/v1/openapi.json']) {
      const { headers } = await platform.reader.get(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it('says nothing of an unexpected failure but its id', async () => {
    const { db } = platform.payload
    const find = db.find
    db.find = () => Promise.reject(new Error('secret detail'))
    const { status, body } = await platform.reader.get('/v1/articles?limit=7')
    db.find = find
    expect(status).toBe(500)
    expect(body.errors).toEqual([{ code: 'INTERNAL', message: 'Something went wrong.' }])
    expect(JSON.stringify(body)).not.toContain('secret')
  })
})

describe('health', () => {
  it('is told apart from readiness, which looks at the database', async () => {
    expect((await platform.reader.get('/healthz')).body).toEqual({ status: 'ok' })
    const ready = await platform.reader.get('/readyz')
    expect([ready.status, ready.body.checks.database]).toEqual([200, 'ok'])
    const { db } = platform.payload
    const count = db.count
    db.count = () => Promise.reject(new Error('gone'))
    const lost = await platform.reader.get('/readyz')
    const alive = await platform.reader.get('/healthz')
    db.count = count
    expect([lost.status, lost.body.checks.database]).toEqual([503, 'failed'])
    expect(alive.status).toBe(200)
  })
})

describe('the OpenAPI document', () => {
  it('describes every route with its parameters, bodies and answers', async () => {
    const { status, body } = await platform.reader.get('/v1/openapi.json')
    expect(status).toBe(200)
    expect(body.openapi).toBe('3.1.0')
    const operations = Object.entries<object>(body.paths).map(([path, methods]) => [
      path,
      Object.keys(methods).sort(),
    ])
    expect(Object.fromEntries(operations)).toMatchObject({
      '/v1/articles': ['get'],
      '/v1/articles/{slug}': ['get'],
      '/v1/articles/{slug}/comments': ['get', 'post'],
      '/v1/articles/{slug}/rating': ['delete', 'get', 'put'],
    })
    const references = JSON.stringify(body).match(/"\$ref":"[^"]+"/g) ?? []
    for (const reference of references) {
      const name = /#\/components\/schemas\/(\w+)"/.exec(reference)?.[1]
      expect(body.components.schemas).toHaveProperty(name!)
    }
  })
})
