// What operators watch: who may see it, what it counts, and what it never says.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addFigure, type Figure } from '#kit/figures.ts'
import { createApp, type AppOptions } from '#server/createApp.ts'
import { mayLook } from '#server/metrics/mayLook.ts'
import { createAgent } from '../helpers/agent.ts'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { until } from '../helpers/until.ts'
import { follow } from '../plugins/events/follow.ts'

const metricsToken = 'a-token-of-32-letters.and-digits'
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

let waiting: () => number | undefined | Promise<number> = () => 7

const mine: Figure = { name: 'masthead_mine_waiting', help: 'Mine', read: () => waiting() }

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform({ metricsToken, plugins: [(config) => addFigure(config, mine)] })
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const scrape = async (): Promise<string> => (await platform.reader.get('/metrics')).body

/** One figure's value; undefined where it is not told. `labels` in the order `method`, `route`, `status`. */
const valueIn = (text: string, name: string, labels: string[] = []) => {
  const [method, route, status] = labels
  const shown = labels.length ? `{method="${method}",route="${route}",status="${status}"}` : ''
  const line = text.split('\n').find((row) => row.startsWith(`${name}${shown} `))
  return line === undefined ? undefined : Number(line.split(' ').at(-1))
}

/** By how much figures have grown through `work`: a reader of them. */
const growthThrough = async (work: () => Promise<unknown>) => {
  const before = await scrape()
  await work()
  const after = await scrape()
  return (name: string, labels?: string[]) =>
    (valueIn(after, name, labels) ?? 0) - (valueIn(before, name, labels) ?? 0)
}

const requests = 'masthead_http_requests_total'
const durations = 'masthead_http_request_duration_seconds_count'

/** The same newsroom behind another listener. */
const listenWith = async (options: Partial<AppOptions>) => {
  const server: Server = createServer(createApp({ payload: platform.payload, ...options }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = () => new Promise((resolve) => server.close(resolve))
  return { agent: createAgent(base), stop }
}

describe('who may see the figures', () => {
  it('is whoever asks on this machine itself, without a token', async () => {
    const { status, headers, body } = await platform.reader.get('/metrics')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toContain('# TYPE masthead_http_requests_total counter')
  })

  it.each([false, true])(
    'is nobody behind a proxy (trusted: %s) without it',
    async (trustProxy) => {
      const { agent, stop } = await listenWith({ trustProxy, metricsToken })
      const sent: Record<string, string>[] = [
        { 'x-forwarded-for': '203.0.113.7' },
        { 'x-forwarded-for': '127.0.0.1' },
        { 'x-real-ip': '203.0.113.7' },
        { forwarded: 'for=203.0.113.7' },
        { via: '1.1 proxy' },
      ]
      for (const headers of sent) {
        const { status, body, headers: answered } = await agent.get('/metrics', headers)
        expect([status, body.errors[0].code]).toEqual([401, 'UNAUTHENTICATED'])
        expect(answered.get('www-authenticate')).toBe('Bearer')
        expect((await agent.get('/metrics', { ...headers, ...bearer(metricsToken) })).status).toBe(
          200,
        )
      }
      await stop()
    },
  )

  it.each([
    bearer(`${metricsToken}x`),
    bearer(metricsToken.slice(1)),
    bearer(''),
    { authorization: metricsToken },
    { authorization: `Basic ${metricsToken}` },
  ])('is nobody with another token: %j', async (wrong) => {
    const from = { 'x-forwarded-for': '203.0.113.7' }
    expect((await platform.reader.get('/metrics', { ...from, ...wrong })).status).toBe(401)
  })

  it('is nobody outside where no token is set: there is nothing, they are told', async () => {
    const { agent, stop } = await listenWith({})
    const from = { 'x-forwarded-for': '203.0.113.7' }
    for (const headers of [from, { ...from, ...bearer('undefined') }, { ...from, ...bearer('') }]) {
      const { status, body } = await agent.get('/metrics', headers)
      expect([status, body.errors[0].code]).toEqual([404, 'NOT_FOUND'])
    }
    expect((await agent.get('/metrics')).status).toBe(200)
    await stop()
  })

  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.1', false],
    ['::ffff:203.0.113.7', false],
    ['2001:db8::1', false],
    [undefined, false],
  ])('is told by the connection’s own address: %s', (remoteAddress, isAllowed) => {
    const socket = { remoteAddress }
    expect(mayLook({ socket, headers: {} })).toBe(isAllowed)
    expect(mayLook({ socket, headers: bearer(metricsToken) }, metricsToken)).toBe(true)
  })
})

describe('requests', () => {
  it('are counted by route, and timed where no kept answer served at once', async () => {
    const { slug } = await make.createArticle()
    const path = `/v1/articles/${slug}`
    const labels = ['GET', '/v1/articles/:slug', '2xx']
    const made = await growthThrough(() => platform.reader.get(path))
    expect([made(requests, labels), made(durations, labels)]).toEqual([1, 1])
    const kept = await growthThrough(() => platform.reader.get(path))
    expect([kept(requests, labels), kept(durations, labels)]).toEqual([1, 0])
  })

  it('are told apart by method and class of status', async () => {
    const { slug } = await make.createArticle()
    const path = `/v1/articles/${slug}`
    const { headers } = await platform.reader.get(path)
    const seen = await growthThrough(async () => {
      await platform.reader.head(path)
      await platform.reader.get(path, { 'if-none-match': headers.get('etag')! })
      await platform.reader.get('/v1/articles/khong-co')
      await platform.reader.delete(path)
      await platform.reader.put(`${path}/rating`, { value: 9 })
    })
    const route = '/v1/articles/:slug'
    expect(seen(requests, ['HEAD', route, '2xx'])).toBe(1)
    expect(seen(requests, ['GET', route, '3xx'])).toBe(1)
    expect(seen(requests, ['GET', route, '4xx'])).toBe(1)
    expect(seen(requests, ['DELETE', route, '4xx'])).toBe(1)
    expect(seen(requests, ['PUT', `${route}/rating`, '4xx'])).toBe(1)
  })

  it('never have more labels than there are routes, whatever is asked for', async () => {
    const hostile = [
      '/v1/articles/%E0%A4%A',
      '/v1/nothing/"x"\n',
      '/wp-login.php?user=reader@example.com',
      '/api/articles?where[headline][equals]=secret',
      '/api/images/file/nothing.jpg',
      '/admin/login',
      '/_next/static/x.js',
      `/v1/${'a'.repeat(2000)}`,
    ]
    for (const path of hostile) await platform.reader.get(path)
    await fetch(`${platform.base}/v1/articles`, { method: 'PROPFIND' })
    const once = await scrape()
    for (let n = 0; n < 20; n++) {
      for (const path of hostile) await platform.reader.get(path.replace(/^(\/[\w-]+)/, `$1/${n}`))
      await platform.reader.get(`/${n}`)
    }
    const routesIn = (text: string) => new Set(text.match(/route="[^"]*"/g))
    const after = await scrape()
    const added = [...routesIn(after)].filter((route) => !routesIn(once).has(route))
    expect(added).toEqual([])
    expect(new Set(after.match(/method="[^"]*"/g))).toContain('method="other"')
    expect(after).not.toMatch(/nothing|wp-login|secret|aaaa|PROPFIND/)
  })

  it('that stream are counted, and not timed', async () => {
    const labels = ['GET', '/v1/events', '2xx']
    const seen = await growthThrough(async () => {
      const reader = await follow(platform.base)
      expect(valueIn(await scrape(), 'masthead_events_readers')).toBe(1)
      reader.leave()
      await until(async () => valueIn(await scrape(), 'masthead_events_readers') === 0)
    })
    expect([seen(requests, labels), seen(durations, labels)]).toEqual([1, 0])
  })
})

describe('the cache', () => {
  it('tells hits, misses, and what a change has dropped', async () => {
    const { id, slug } = await make.createArticle()
    const path = `/v1/articles/${slug}`
    const missed = await growthThrough(() => platform.reader.get(path))
    expect(missed('masthead_cache_misses_total')).toBe(1)
    expect(missed('masthead_cache_entries')).toBe(1)
    expect(missed('masthead_cache_bytes')).toBeGreaterThan(500)
    const hit = await growthThrough(() => platform.reader.get(path))
    expect([hit('masthead_cache_hits_total'), hit('masthead_cache_misses_total')]).toEqual([1, 0])
    const changed = await growthThrough(() =>
      platform.payload.update({ collection: 'articles', id, data: { standfirst: 'Khác' } }),
    )
    expect(changed('masthead_cache_invalidated_total')).toBeGreaterThanOrEqual(1)
    expect(changed('masthead_cache_entries')).toBeLessThan(0)
  })

  it('tells answers that several readers have shared while one was made', async () => {
    const { slug } = await make.createArticle()
    const read = () => platform.reader.get(`/v1/articles/${slug}`)
    const together = await growthThrough(() => Promise.all([read(), read(), read()]))
    const served = ['joined', 'hits', 'misses'].map((name) =>
      together(`masthead_cache_${name}_total`),
    )
    const [joined, hits, misses] = served as [number, number, number]
    expect(hits + misses).toBe(3)
    expect(joined).toBe(misses - 1)
  })
})

describe('figures beside those', () => {
  it('are of the newsroom: comments that wait, jobs, readers, the version and its database', async () => {
    const { id } = await make.createArticle()
    const waits = await growthThrough(() => make.createComment(id, { status: 'pending' }))
    expect(waits('masthead_comments_pending')).toBe(1)
    expect(waits('masthead_comments_reported')).toBe(0)
    const text = await scrape()
    const jobs = ['waiting', 'overdue', 'failed'].map((name) => `masthead_jobs_${name}`)
    for (const name of jobs) expect(valueIn(text, name)).toBeGreaterThanOrEqual(0)
    const database = process.env.TEST_MONGODB_URL ? 'mongodb' : 'sqlite'
    expect(text).toMatch(`masthead_info{version="0.1.0",database="${database}"} 1`)
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
    expect(text).toContain('nodejs_heap_size_used_bytes')
  })

  it('count a job from when it is queued until it is done', async () => {
    const { jobs } = platform.payload
    const queue = () => jobs.queue({ task: 'clearEmptyDrafts', input: {} } as never)
    const queued = await growthThrough(queue)
    expect(queued('masthead_jobs_waiting')).toBe(1)
    const done = await growthThrough(() => jobs.run({ limit: 100 }))
    expect(done('masthead_jobs_waiting')).toBeLessThan(0)
  })

  it('say nothing of Redis where there is none', async () => {
    expect(valueIn(await scrape(), 'masthead_redis_linked')).toBeUndefined()
  })

  it('are added by plugins, and left out while they cannot be read', async () => {
    expect(valueIn(await scrape(), 'masthead_mine_waiting')).toBe(7)
    const failing: (typeof waiting)[] = [
      () => Promise.reject(new Error('gone')),
      () => {
        throw new Error('gone')
      },
      () => undefined,
    ]
    for (const read of failing) {
      waiting = read
      const { status, body } = await platform.reader.get('/metrics')
      expect(status).toBe(200)
      expect(valueIn(body, 'masthead_mine_waiting')).toBeUndefined()
      expect(valueIn(body, 'masthead_cache_entries')).toBeGreaterThanOrEqual(0)
    }
    waiting = () => 8
    expect(valueIn(await scrape(), 'masthead_mine_waiting')).toBe(8)
  })

  it('that hang hold up nobody for long', async () => {
    waiting = () => new Promise(() => {})
    const text = await scrape()
    waiting = () => 7
    expect(valueIn(text, 'masthead_mine_waiting')).toBeUndefined()
    expect(valueIn(text, 'masthead_jobs_waiting')).toBeGreaterThanOrEqual(0)
  })

  it('name no reader, no address and no story', async () => {
    const { slug, headline } = await make.createArticle()
    await platform.reader.get(`/v1/articles/${slug}`, { 'x-forwarded-for': '203.0.113.9' })
    await platform.reader.post(`/v1/articles/${slug}/comments`, {
      authorName: 'Bạn đọc',
      authorEmail: 'reader@example.com',
      body: 'Hay',
    })
    const text = await scrape()
    expect(text).not.toMatch(/[\w.]+@[\w.]+/)
    expect(text).not.toMatch(/\d+\.\d+\.\d+\.\d+|::1/)
    for (const word of [slug, headline, metricsToken, platform.folder]) {
      expect(text).not.toContain(word)
    }
  })
})

describe('a worker', () => {
  it('tells its figures too, and answers nothing else', async () => {
    const { agent, stop } = await listenWith({ delivers: false })
    const { status, body } = await agent.get('/metrics')
    expect(status).toBe(200)
    expect(valueIn(body, 'masthead_jobs_overdue')).toBeGreaterThanOrEqual(0)
    expect((await agent.get('/v1/articles')).status).toBe(404)
    await stop()
  })
})
