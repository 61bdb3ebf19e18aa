// A newsroom that has its stories rated with up to ten stars.
import { ratingsPlugin } from '#plugins/ratings/index.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { readersOf } from './readers.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let readers: ReturnType<typeof readersOf>
beforeAll(async () => {
  platform = await startPlatform({ trustProxy: true, settings: { ratings: { best: 10 } } })
  make = factories(platform.payload)
  readers = readersOf(platform)
})
afterAll(() => platform.stop())

const empty = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [index + 1, 0]))

describe('with ten stars', () => {
  it('a story has one to ten, and tells how many of each', async () => {
    const story = await make.createArticle()
    const [, , last] = await readers.rateAll(story, [10, 7, 7])
    expect(last!.body).toEqual({
      ratingValue: 8,
      ratingCount: 3,
      bestRating: 10,
      distribution: { ...empty, 7: 2, 10: 1 },
      state: 'open',
      mine: 7,
    })
    const { body } = await platform.reader.get(`/v1/articles/${story.slug}`)
    expect(body.rating).toMatchObject({ bestRating: 10, ratingValue: 8 })
  })

  it.each([0, 11, 9.5])('a story is not given %j', async (value) => {
    const { status, body } = await readers.create().rate(await make.createArticle(), value)
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: 'value' })
  })

  it('the API describes itself so', async () => {
    const { body } = await platform.reader.get('/v1/openapi.json')
    const operation = body.paths['/v1/articles/{slug}/rating'].put
    const sent = operation.requestBody.content['application/json'].schema
    expect(sent.properties.value).toMatchObject({ minimum: 1, maximum: 10 })
    const answered = operation.responses['200'].content['application/json'].schema
    expect(answered.properties.bestRating).toMatchObject({ const: 10 })
    expect(answered.properties.distribution.required).toHaveLength(10)
  })

  it('scripts keep to them', async () => {
    const { id } = await make.createArticle()
    const create = (value: number, visitor: string) =>
      platform.payload.create({
        collection: 'ratings',
        data: { article: id, value, visitor: visitor.repeat(32) },
      })
    expect((await create(10, 'a')).value).toBe(10)
    await expect(create(11, 'b')).rejects.toMatchObject({ code: 'OFF_THE_SCALE' })
    await expect(create(2.5, 'c')).rejects.toThrow()
    await expect(create(0, 'd')).rejects.toThrow()
  })
})

describe('ratingsPlugin', () => {
  it.each([
    [{ best: 1 }, '`best`'],
    [{ best: 11 }, '`best`'],
    [{ best: 4.5 }, '`best`'],
    [{ perOrigin: 0 }, '`perOrigin`'],
    [{ keepOriginDays: -1 }, '`keepOriginDays`'],
  ])('stops the start with %j', (options, name) => {
    expect(() => ratingsPlugin(options)({ collections: [] } as never)).toThrow(name)
  })
})
