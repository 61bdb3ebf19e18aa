// Two processes of one newsroom on one database: what is committed in one is in the next answer of the
// other, which runs as operators start it.
import { randomBytes } from 'node:crypto'
import { createAgent, type Agent } from '../helpers/agent.ts'
import { startProduct, type Product } from '../browser/product.ts'
import { isLinked } from '#kit/otherProcesses.ts'
import { linkByRedis } from '#server/redisLink.ts'
import { follow } from '../plugins/events/follow.ts'
import { factories } from '../helpers/factories.ts'
import { createRedis, describeWithRedis, type TestRedis } from '../helpers/redis.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { until } from '../helpers/until.ts'

const addressOf = ({ folder, payload }: Platform) =>
  process.env.TEST_MONGODB_URL
    ? (payload.db as unknown as { url: string }).url
    : `file:${folder}/test.db`

/** In milliseconds; the age of a story is a minute. */
const soon = 10_000

describeWithRedis('a story that two processes answer', () => {
  let redis: TestRedis
  let here: Platform
  let link: { close: () => void }
  let product: Product
  let there: Agent

  beforeAll(async () => {
    redis = await createRedis()
    await redis.start()
    const PAYLOAD_SECRET = randomBytes(32).toString('hex')
    here = await startPlatform({ environment: { PAYLOAD_SECRET } })
    link = linkByRedis(here.payload, redis.url)
    product = await startProduct({
      DATABASE_URL: addressOf(here),
      PAYLOAD_SECRET,
      REDIS_URL: redis.url,
      ROLE: 'delivery',
      SEED: 'none',
    })
    there = createAgent(product.base)
    await until(areLinked)
  })
  afterAll(async () => {
    await product.stop()
    link.close()
    await here.stop()
    await redis.end()
  })

  const stateOf = async () => (await there.get('/readyz')).body.checks.redis
  const areLinked = async () => isLinked(here.payload) && (await stateOf()) === 'ok'

  const createRead = async () => {
    const { id, slug } = await factories(here.payload).createArticle()
    const path = `/v1/articles/${slug}`
    expect((await there.get(path)).status).toBe(200)
    return { id, path }
  }

  it('changes in one with what is committed in the other', async () => {
    const { id, path } = await createRead()
    await here.editor.patch(`/api/articles/${id}`, { headline: 'Tin mới', _status: 'published' })
    const began = performance.now()
    await until(async () => (await there.get(path)).body.headline === 'Tin mới')
    expect(performance.now() - began).toBeLessThan(soon)
  })

  it('is gone from one once it is withdrawn in the other', async () => {
    const { id, path } = await createRead()
    await here.editor.patch(`/api/articles/${id}`, { _status: 'draft' })
    const began = performance.now()
    await until(async () => (await there.get(path)).status === 404)
    expect(performance.now() - began).toBeLessThan(soon)
  })

  it('is gone within seconds, too, where Redis is lost, of which /readyz and /metrics tell', async () => {
    const { id, path } = await createRead()
    expect((await there.get('/metrics')).body).toContain('\nmasthead_redis_linked 1\n')
    await redis.stop()
    await until(async () => (await stateOf()) === 'degraded')
    expect((await there.get('/metrics')).body).toContain('\nmasthead_redis_linked 0\n')
    const ready = await there.get('/readyz')
    expect([ready.status, ready.body.status]).toEqual([200, 'ready'])
    expect((await there.get(path)).status).toBe(200)
    await here.editor.patch(`/api/articles/${id}`, { _status: 'draft' })
    const began = performance.now()
    await until(async () => (await there.get(path)).status === 404)
    expect(performance.now() - began).toBeLessThan(soon)
    await redis.start()
    await until(areLinked)
  })

  it('is told of to the readers of both, who may go on with either', async () => {
    const readers = [await follow(here.base), await follow(product.base)] as const
    const { id } = await createRead()
    const [told] = await Promise.all(readers.map((reader) => reader.telling(1)))
    expect(told!.map(({ name, data }) => [name, data.article.id])).toEqual([['published', id]])
    expect(readers[1].told()).toEqual(told)
    for (const reader of readers) reader.leave()
    const { id: next } = await createRead()
    const lastEventId = readers[0].position()
    const again = await follow(product.base, { lastEventId })
    expect((await again.telling(1)).map(({ data }) => data.article?.id)).toEqual([next])
    again.leave()
  })

  it('may have been told of while Redis was lost: readers are to read anew', async () => {
    const reader = await follow(product.base)
    await redis.stop()
    await until(async () => (await stateOf()) === 'degraded')
    await createRead()
    await redis.start()
    await until(areLinked)
    // Each time that a process may have lost something.
    const names = (await reader.telling(1)).map(({ name }) => name)
    expect([...new Set(names)]).toEqual(['missed'])
    reader.leave()
  })

  it('ends its stream where the process that answers it stops', async () => {
    const reader = await follow(product.base)
    expect(await product.stop()).toBe(0)
    await until(reader.hasEnded)
  })

  it('is told of at /readyz only where there is a Redis', async () => {
    link.close()
    expect((await here.reader.get('/readyz')).body.checks).not.toHaveProperty('redis')
    link = linkByRedis(here.payload, redis.url)
  })
})
