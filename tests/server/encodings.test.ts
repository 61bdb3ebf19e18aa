// Answers in the encoding that a client takes best; each has a tag of its own.
import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { encode } from '#server/encode.ts'
import { factories, toBody } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let path: string
beforeAll(async () => {
  platform = await startPlatform()
  const body = toBody('Đường ven biển dài mười hai ki-lô-mét. '.repeat(100))
  path = `/v1/articles/${(await factories(platform.payload).createArticle({ body })).slug}`
})
afterAll(() => platform.stop())

type Asked = { accepts?: string; knows?: string; method?: 'GET' | 'HEAD'; at?: string }

/** The answer as it came over the wire. */
const ask = async ({ accepts, knows, method = 'GET', at = path }: Asked) => {
  const headers = {
    ...(accepts === undefined ? {} : { 'accept-encoding': accepts }),
    ...(knows ? { 'if-none-match': knows } : {}),
  }
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(platform.base + at, { method, headers }, async (response) => {
        const body = await buffer(response)
        resolve({ status: response.statusCode!, headers: response.headers, body })
      })
        .once('error', reject)
        .end()
    },
  )
}

const decode = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
}

describe('a kept answer', () => {
  it('holds no more memory than its bytes', async () => {
    const envelope = { headers: [], contentType: 'text/plain', isKept: true }
    const { br, gzip } = await encode(Buffer.from('đ'.repeat(5_000)), envelope)
    for (const { body } of [br!, gzip!]) expect(body.buffer.byteLength).toBe(body.length)
  })

  it.each(['br', 'gzip'] as const)('is sent as %s to who takes that, and says so', async (name) => {
    const plain = await ask({})
    for (const _time of ['made', 'kept']) {
      const { headers, body } = await ask({ accepts: name })
      expect(headers).toMatchObject({
        'content-encoding': name,
        'content-length': String(body.length),
        'content-type': 'application/json; charset=utf-8',
        vary: 'Accept-Encoding',
      })
      expect(body.length).toBeLessThan(plain.body.length / 2)
      expect(decode[name](body).equals(plain.body)).toBe(true)
    }
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.1, gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['deflate', undefined],
    ['br;q=0', undefined],
    ['', undefined],
    ['identity;q=0, *;q=0', undefined],
    [';;;=,,q=', undefined],
    ['x'.repeat(5000), undefined],
  ])('is sent for “%.30s” as %s', async (accepts, encoding) => {
    const { headers, status } = await ask({ accepts })
    expect([status, headers['content-encoding']]).toEqual([200, encoding])
  })

  it('has a tag for each of its forms, by which that form is not sent again', async () => {
    const forms = [undefined, 'gzip', 'br']
    const answers = await Promise.all(forms.map((accepts) => ask({ accepts })))
    const tags = answers.map(({ headers }) => String(headers.etag))
    expect(new Set(tags).size).toBe(3)
    for (const [index, accepts] of forms.entries()) {
      const again = await ask({ accepts, knows: tags[index] })
      expect([again.status, again.body.length]).toEqual([304, 0])
      expect(again.headers).toMatchObject({ etag: tags[index], vary: 'Accept-Encoding' })
      expect(again.headers).not.toHaveProperty('content-encoding')
      const other = await ask({ accepts, knows: tags[(index + 1) % 3] })
      expect(other.status).toBe(200)
    }
  })

  it('has the same head alone', async () => {
    for (const accepts of [undefined, 'gzip', 'br']) {
      const [whole, head] = [await ask({ accepts }), await ask({ accepts, method: 'HEAD' })]
      const { date: _date, 'x-request-id': _id, age: _age, ...expected } = whole.headers
      expect(head.headers).toMatchObject(expected)
      expect(head.body.length).toBe(0)
    }
  })
})

describe('an answer that is not compressed', () => {
  it('is a small one', async () => {
    const at = `${path}/rating`
    const { headers } = await ask({ accepts: 'br', at })
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers.vary).toBe('Accept-Encoding')
  })

  it('is a refusal', async () => {
    const { headers, status } = await ask({ accepts: 'br', at: '/v1/articles?limit=0' })
    expect(status).toBe(400)
    expect(headers).not.toHaveProperty('content-encoding')
  })
})
