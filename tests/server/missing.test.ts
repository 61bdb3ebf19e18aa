// What is not there is looked for once, until it might be.
import { addDeliveryRoute } from '#kit/extendConfig.ts'
import { defineError } from '#kit/defineError.ts'
import { defineRoute } from '#kit/delivery.ts'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import { z } from 'zod'
import { factories, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const things = new Set<string>()
let looks = 0

const ThingNotFound = defineError('THING_NOT_FOUND', 'There is no such thing.', 404)
const ThingBroken = defineError('THING_BROKEN', 'It cannot be shown.', 422)

const readThing = defineRoute({
  method: 'get',
  path: '/v1/things/:name',
  summary: 'A thing',
  request: { params: z.object({ name: z.string() }) },
  responses: { 200: z.object({ name: z.string() }) },
  cache: { maxAge: 60, staleWhileRevalidate: 300, missing: ['things'] },
  handle: async ({ params: { name } }) => {
    looks++
    if (name === 'broken') throw new ThingBroken()
    if (!things.has(name)) throw new ThingNotFound()
    return { body: { name }, tags: ['things'] }
  },
})

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ plugins: [(config) => addDeliveryRoute(config, readThing)] })
})
afterAll(() => platform.stop())
beforeEach(() => {
  things.clear()
  looks = 0
  deliveryCacheOf(platform.payload).invalidate(['things'])
})

const read = (name: string) => platform.reader.get(`/v1/things/${name}`)
const changeThings = () => deliveryCacheOf(platform.payload).invalidate(['things'])

describe('what is not there', () => {
  it('is looked for once, and each refusal names its own request', async () => {
    const [first, second] = [await read('a'), await read('a')]
    expect([first.status, second.status, looks]).toEqual([404, 404, 1])
    expect(second.body.errors).toEqual(first.body.errors)
    expect(second.body.requestId).not.toBe(first.body.requestId)
    expect(second.headers.get('cache-control')).toBe('no-store')
  })

  it('is found once it is there, and missed once it has gone', async () => {
    await read('b')
    things.add('b')
    changeThings()
    expect([(await read('b')).status, (await read('b')).status]).toEqual([200, 200])
    things.delete('b')
    changeThings()
    expect([(await read('b')).status, (await read('b')).status]).toEqual([404, 404])
    expect(looks).toBe(3)
  })

  it('is told from what is refused otherwise, which is asked again', async () => {
    expect([(await read('broken')).status, (await read('broken')).status]).toEqual([422, 422])
    expect(looks).toBe(2)
  })

  it('takes no place from what is there', async () => {
    things.add('here')
    await read('here')
    for (let at = 0; at < 300; at++) await read(`noise-${at}`)
    looks = 0
    await read('here')
    expect(looks).toBe(0)
  })

  it('is a story until it is published at that address', async () => {
    const slug = unique('chua-co').replace(' ', '-')
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(404)
    await factories(platform.payload).createArticle({ slug })
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(200)
  })
})
