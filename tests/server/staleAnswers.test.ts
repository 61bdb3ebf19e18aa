// An answer whose time is over serves once more, while the next one is made.
import { defineRoute } from '#kit/delivery.ts'
import { addDeliveryRoute } from '#kit/extendConfig.ts'
import { z } from 'zod'
import { until } from '../helpers/until.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const { jest } = import.meta

let count = 0
let isBroken = false

const countReadings = defineRoute({
  method: 'get',
  path: '/v1/readings/:name',
  summary: 'How often it has been read',
  request: { params: z.object({ name: z.string() }) },
  responses: { 200: z.object({ count: z.number() }) },
  cache: { maxAge: 30, staleWhileRevalidate: 300 },
  handle: async ({ params: { name } }) => {
    if (isBroken) throw new Error('The disk is full')
    count++
    return { body: { count }, maxAge: name === 'short' ? 10 : undefined }
  },
})

let platform: Platform
let now = 0
beforeAll(async () => {
  platform = await startPlatform({ plugins: [(config) => addDeliveryRoute(config, countReadings)] })
})
afterAll(() => platform.stop())
beforeEach(() => {
  count = 0
  isBroken = false
  now = globalThis.performance.now()
  jest.spyOn(globalThis.performance, 'now').mockImplementation(() => now)
})
afterEach(() => jest.restoreAllMocks())

const read = async (name: string) => {
  const { body, headers, status } = await platform.reader.get(`/v1/readings/${name}`)
  return { count: body.count, status, age: headers.get('age') }
}

describe('an answer whose time is over', () => {
  it('serves at once, and the next reader gets the new one', async () => {
    await read('a')
    now += 31_000
    expect(await read('a')).toMatchObject({ count: 1, age: '31' })
    await until(() => count === 2)
    expect(await read('a')).toMatchObject({ count: 2, age: '0' })
  })

  it('serves until one can be made again, and no longer than twice its time', async () => {
    await read('b')
    isBroken = true
    now += 31_000
    expect([await read('b'), await read('b')]).toMatchObject([{ count: 1 }, { count: 1 }])
    now += 30_000
    expect((await read('b')).status).toBe(500)
  })

  it('does not serve where it was true until then only', async () => {
    await read('short')
    now += 11_000
    expect(await read('short')).toMatchObject({ count: 2 })
  })
})
