// The pages of the API: what they load, and from where. tests/browser/docs.test.ts reads them.
import { createHash } from 'node:crypto'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let html: string
let headers: Headers
beforeAll(async () => {
  platform = await startPlatform()
  ;({ body: html, headers } = await platform.reader.get('/v1/docs'))
})
afterAll(() => platform.stop())

const addresses = () => [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)

const policyOf = (given: Headers) =>
  Object.fromEntries(
    given
      .get('content-security-policy')!
      .split(';')
      .map((part) => part.trim().split(/ (.*)/, 2)),
  )

describe('GET /v1/docs', () => {
  it('is a page that shows the description of this host', () => {
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toContain("url: '/v1/openapi.json'")
  })

  it('loads what is served here, under addresses that browsers keep for good', async () => {
    expect(html).not.toMatch(/https?:|\/\/[a-z]/i)
    expect(addresses()).toHaveLength(3)
    for (const address of addresses()) {
      const file = await fetch(platform.base + address)
      expect([address, file.status]).toEqual([address, 200])
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(file.headers.get('x-content-type-options')).toBe('nosniff')
      expect(file.headers.get('content-type')).toMatch(/^(text|image)\/(css|javascript|png)/)
    }
  })

  it('sends the viewer compressed to who takes that, and not again to who has it', async () => {
    const address = platform.base + addresses().find((one) => one.endsWith('.js'))!
    const [plain, packed] = await Promise.all(
      ['identity', 'br'].map((encoding) =>
        fetch(address, { headers: { 'accept-encoding': encoding } }),
      ),
    )
    expect(packed!.headers.get('content-encoding')).toBe('br')
    const sizes = [packed, plain].map((one) => Number(one!.headers.get('content-length')))
    expect(sizes[0]).toBeLessThan(sizes[1]! / 2)
    expect(await packed!.text()).toBe(await plain!.text())
    const has = { 'accept-encoding': 'br', 'if-none-match': packed!.headers.get('etag')! }
    expect((await fetch(address, { headers: has })).status).toBe(304)
  })

  it('lets only its own scripts run, and nothing leave the host', async () => {
    const kept = (await platform.reader.get('/v1/docs')).headers
    for (const policy of [policyOf(headers), policyOf(kept)]) {
      const inline = /<script>([^]+?)<\/script>/.exec(html)![1]!
      const hash = createHash('sha256').update(inline).digest('base64')
      expect(policy['script-src']).toBe(`'self' 'sha256-${hash}'`)
      expect(policy).toMatchObject({ 'default-src': "'none'", 'connect-src': "'self'" })
    }
  })

  it('answers 304 to whom has it, and 405 to who writes', async () => {
    const again = await platform.reader.get('/v1/docs', { 'if-none-match': headers.get('etag')! })
    expect(again.status).toBe(304)
    expect((await platform.reader.post('/v1/docs', {})).status).toBe(405)
  })

  it.each(['/v1/docs/', '/v1/docs/package.json', '/v1/docs/%2e%2e/package.json'])(
    'has nothing at %s',
    async (path) => {
      expect((await platform.reader.get(path)).status).toBe(404)
    },
  )

  it('serves no other file of the viewer', async () => {
    const folder = addresses()[0]!.replace(/[^/]+$/, '')
    for (const name of ['package.json', 'index.html', 'swagger-ui.js', '..%2fpackage.json', '']) {
      expect((await platform.reader.get(folder + name)).status).toBe(404)
    }
  })
})
