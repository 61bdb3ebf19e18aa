import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const headlines = (body: { docs: { headline: string }[] }) => body.docs.map((doc) => doc.headline)

const readAll = async (query: string) => {
  const pages: string[][] = []
  let after = ''
  do {
    const { body } = await platform.reader.get(`/v1/articles?${query}${after}`)
    pages.push(headlines(body))
    after = body.nextCursor ? `&after=${body.nextCursor}` : ''
  } while (after && pages.length < 20)
  return pages
}

describe('GET /v1/articles', () => {
  it('lists what is published, newest first, without the bodies', async () => {
    const section = await make.createSection()
    const data = { section: section.id }
    await make.createArticle({ ...data, headline: 'Cũ', publishedAt: '2026-01-01T00:00:00.000Z' })
    await make.createArticle({ ...data, headline: 'Mới', publishedAt: '2026-01-02T00:00:00.000Z' })
    await make.createArticle({ ...data, headline: 'Nháp', _status: 'draft' })
    const { status, body } = await platform.reader.get(`/v1/articles?section=${section.slug}`)
    expect(status).toBe(200)
    expect(headlines(body)).toEqual(['Mới', 'Cũ'])
    expect(body).toMatchObject({ limit: 20, nextCursor: null })
    expect(body.docs[0]).not.toHaveProperty('bodyHtml')
  })

  it('goes through pages without skipping or repeating stories of the same moment', async () => {
    const section = await make.createSection()
    const publishedAt = '2026-02-01T00:00:00.000Z'
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    for (const headline of names) {
      await make.createArticle({ headline, section: section.id, publishedAt })
    }
    for (const sort of ['latest', 'oldest']) {
      const pages = await readAll(`section=${section.slug}&limit=3&sort=${sort}`)
      expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
      expect(pages.flat().sort()).toEqual(names)
    }
  })

  it('keeps its place when a story is published between two pages', async () => {
    const section = await make.createSection()
    for (const day of ['01', '02', '03']) {
      const publishedAt = `2026-03-${day}T00:00:00.000Z`
      await make.createArticle({ headline: day, section: section.id, publishedAt })
    }
    const first = await platform.reader.get(`/v1/articles?section=${section.slug}&limit=2`)
    await make.createArticle({ headline: '04', section: section.id })
    const next = `&after=${first.body.nextCursor}`
    const second = await platform.reader.get(`/v1/articles?section=${section.slug}&limit=2${next}`)
    expect([...headlines(first.body), ...headlines(second.body)]).toEqual(['03', '02', '01'])
  })

  it('filters by tag, author, language and time, and counts', async () => {
    const section = await make.createSection()
    const author = await make.createAuthor('Trần Quốc Việt')
    const tag = await platform.payload.create({ collection: 'tags', data: { name: 'Cà phê' } })
    const story = { section: section.id, publishedAt: '2026-04-02T00:00:00.000Z' }
    const byline = [{ author: author.id, role: 'photo' }]
    await make.createArticle({ ...story, headline: 'đúng', byline, tags: [tag.id], language: 'en' })
    await make.createArticle({ ...story, headline: 'khác' })
    const within = `section=${section.slug}&count=true`
    const filters = [
      'tag=ca-phe',
      'author=tran-quoc-viet',
      'language=en',
      'tag=ca-phe&author=tran-quoc-viet&since=2026-04-01T00:00:00Z&until=2026-04-03T00:00:00Z',
    ]
    for (const filter of filters) {
      const { body } = await platform.reader.get(`/v1/articles?${within}&${filter}`)
      expect(headlines(body)).toEqual(['đúng'])
      expect(body.totalDocs).toBe(1)
    }
    const { body } = await platform.reader.get(`/v1/articles?${within}&until=2026-04-01T00:00:00Z`)
    expect(body).toMatchObject({ docs: [], totalDocs: 0 })
  })

  it('answers an empty list for a section that does not exist', async () => {
    const { status, body } = await platform.reader.get('/v1/articles?section=khong-co')
    expect(status).toBe(200)
    expect(body.docs).toEqual([])
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['sort=random', 'sort'],
    ['since=yesterday', 'since'],
    ['after=nonsense', 'after'],
    ['language=fr', 'language'],
    ['count=perhaps', 'count'],
    ['draft=true', 'draft'],
    ['where[_status][equals]=draft', 'where[_status][equals]'],
    ['__proto__=1', '__proto__'],
  ])('refuses ?%s and names the parameter', async (query, path) => {
    const { status, body } = await platform.reader.get(`/v1/articles?${query}`)
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ path, message: expect.any(String) })
    expect(body.requestId).toEqual(expect.any(String))
  })

  it('names every fault of a request at once', async () => {
    const { body } = await platform.reader.get('/v1/articles?limit=0&sort=random&colour=red')
    const paths = body.errors.map(({ path }: { path: string }) => path)
    expect(paths.sort()).toEqual(['colour', 'limit', 'sort'])
  })
})
