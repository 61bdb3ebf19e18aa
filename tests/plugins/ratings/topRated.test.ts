// The order of the top-rated: by an average that few ratings cannot lift far.
import { addArticleOrder } from '#kit/articleOrder.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { readersOf, type Story } from './readers.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let readers: ReturnType<typeof readersOf>
beforeAll(async () => {
  const prior = { mean: 3, weight: 2 }
  platform = await startPlatform({ trustProxy: true, settings: { ratings: { prior } } })
  make = factories(platform.payload)
  readers = readersOf(platform)
})
afterAll(() => platform.stop())

type List = { docs: { id: string }[]; nextCursor: string | null; totalDocs?: number }

const list = async (query = ''): Promise<List> =>
  (await platform.reader.get(`/v1/articles?sort=top-rated${query}`)).body

const idsOf = ({ docs }: List) => docs.map(({ id }) => id)

/** A section of its own, so that each test has a list of its own. */
const openSection = async () => {
  const { id, slug } = await make.createSection()
  const create = async (values: number[], publishedAt?: string) => {
    const story = await make.createArticle({ section: id, publishedAt })
    await readers.rateAll(story, values)
    return story
  }
  return { create, query: `&section=${slug}` }
}

const readVersion = async ({ id }: Story) => {
  const { updatedAt } = await platform.payload.findByID({ collection: 'articles', id, depth: 0 })
  const versions = await platform.payload.countVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  })
  return { updatedAt, versions: versions.totalDocs }
}

describe('sort=top-rated', () => {
  it('puts many good ratings above one perfect one, and leaves out what nobody has rated', async () => {
    const { create, query } = await openSection()
    const perfect = await create([5])
    const loved = await create([5, 5, 4, 5])
    const poor = await create([1, 1])
    await create([])
    const page = await list(`${query}&count=true`)
    expect(idsOf(page)).toEqual([loved.id, perfect.id, poor.id])
    expect(page.totalDocs).toBe(3)
    expect(await readers.rankOf(perfect)).toBe(Math.round((100 * (5 + 6)) / 3))
    expect(await readers.rankOf(loved)).toBe(Math.round((100 * (19 + 6)) / 6))
  })

  it('goes on behind its cursor, through equals by time, without gap or repeat', async () => {
    const { create, query } = await openSection()
    const at = (hour: number) => `2026-01-01T0${hour}:00:00.000Z`
    const low = await create([2], at(9))
    const equals = []
    for (const hour of [1, 2, 3]) equals.unshift((await create([4], at(hour))).id)
    const high = await create([5], at(0))
    const seen: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: List = await list(`${query}&limit=2${after && `&after=${after}`}`)
      seen.push(...idsOf(page))
      after = page.nextCursor
    }
    expect(seen).toEqual([high.id, ...equals, low.id])
  })

  it('refuses the cursor of another order', async () => {
    const { create, query } = await openSection()
    for (const value of [1, 2]) await create([value])
    const { body } = await platform.reader.get(`/v1/articles?sort=latest&limit=1${query}`)
    const path = `/v1/articles?sort=top-rated${query}&after=${body.nextCursor}`
    expect((await platform.reader.get(path)).body.errors[0].code).toBe('INVALID_CURSOR')
    const unknown = await platform.reader.get('/v1/articles?sort=best')
    expect(unknown.body.errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: 'sort' })
  })

  it('keeps its lists for half a minute, other lists for a minute', async () => {
    const { create, query } = await openSection()
    await create([4])
    const ageOf = async (sort: string) =>
      (await platform.reader.get(`/v1/articles?sort=${sort}${query}`)).headers.get('cache-control')
    expect(await ageOf('top-rated')).toBe('public, max-age=30')
    expect(await ageOf('latest')).toBe('public, max-age=60, stale-while-revalidate=300')
  })

  it('is described', async () => {
    const { body } = await platform.reader.get('/v1/openapi.json')
    const { parameters } = body.paths['/v1/articles'].get
    const sort = parameters.find(({ name }: { name: string }) => name === 'sort')
    expect(sort.schema.enum).toEqual(['latest', 'oldest', 'most-discussed', 'top-rated'])
  })
})

describe('a story’s rank', () => {
  it('moves with its ratings, and neither a version nor the time of change does', async () => {
    const story = await make.createArticle()
    const before = await readVersion(story)
    const lan = readers.create()
    await lan.rate(story, 5)
    const first = await readers.rankOf(story)
    await lan.rate(story, 1)
    expect(await readers.rankOf(story)).toBeLessThan(first!)
    await lan.withdraw(story)
    expect(await readers.rankOf(story)).toBeNull()
    expect(await readVersion(story)).toEqual(before)
  })

  it('is not written back by a draft, its publication or an older version', async () => {
    const story = await make.createArticle()
    const path = `/api/articles/${story.id}`
    await readers.rateAll(story, [1])
    await platform.editor.patch(path, { standfirst: 'Một', _status: 'published' })
    const { body } = await platform.editor.get(
      `/api/articles/versions?where[parent][equals]=${story.id}`,
    )
    const version = body.docs[0].id
    await platform.editor.patch(`${path}?draft=true`, { standfirst: 'Hai', _status: 'draft' })
    await readers.rateAll(story, [5, 5, 5])
    const rank = await readers.rankOf(story)
    await platform.editor.patch(`${path}?draft=true`, { standfirst: 'Ba', _status: 'draft' })
    expect(await readers.rankOf(story)).toBe(rank)
    await platform.editor.patch(path, { _status: 'published' })
    expect(await readers.rankOf(story)).toBe(rank)
    const restored = await platform.editor.post(`/api/articles/versions/${version}`)
    expect(restored.status).toBe(200)
    expect(await readers.rankOf(story)).toBe(rank)
  })

  it('is nobody’s to set, nor copied', async () => {
    const story = await make.createArticle()
    await readers.rateAll(story, [2])
    const rank = await readers.rankOf(story)
    const sent = { ratingRank: 500, _status: 'published' }
    await platform.admin.patch(`/api/articles/${story.id}`, sent)
    expect(await readers.rankOf(story)).toBe(rank)
    const { payload } = platform
    const data = { ratingRank: 500 }
    await payload.update({ collection: 'articles', id: story.id, data })
    expect(await readers.rankOf(story)).toBe(rank)
    const copy = await payload.duplicate({ collection: 'articles', id: story.id })
    expect(await readers.rankOf(copy)).toBeNull()
  })
})

describe('addArticleOrder', () => {
  const order = { name: 'longest', field: 'wordCount', maxAge: 60, tags: () => [] }

  it('refuses a name that is taken', () => {
    const config = addArticleOrder({} as never, order)
    expect(() => addArticleOrder(config, order)).toThrow('"longest"')
    expect(() => addArticleOrder(config, { ...order, name: 'latest' })).toThrow('"latest"')
  })
})
