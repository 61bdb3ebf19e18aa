import { seedDemo } from '../../src/seed/seedDemo.ts'
import { readContent } from '../../src/seed/readContent.ts'
import { createDemoStaff, createFirstAdmin } from '../../src/seed/staff.ts'
import { startEmptyPlatform } from '../helpers/startPlatform.ts'

let platform: Awaited<ReturnType<typeof startEmptyPlatform>>
beforeAll(async () => {
  platform = await startEmptyPlatform()
  await seedDemo(platform.payload)
}, 180_000)
afterAll(() => platform.stop())

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length

describe('the demonstration newsroom', () => {
  it('shows at least fifteen stories of real length with captioned, credited figures', async () => {
    const { body } = await platform.reader.get('/v1/articles?limit=100')
    expect(body.docs.length).toBeGreaterThanOrEqual(15)
    for (const { slug, byline, leadImage } of body.docs) {
      const article = (await platform.reader.get(`/v1/articles/${slug}`)).body
      const length = words(article.bodyHtml)
      expect(length).toBeGreaterThanOrEqual(600)
      expect(length).toBeLessThanOrEqual(1200)
      expect(article.bodyHtml).toMatch(/<figcaption>.+ <cite>Ảnh: .+<\/cite>/)
      expect(article.bodyHtml).toBe(article.bodyHtml.normalize('NFC'))
      expect(byline.length).toBeGreaterThan(0)
      expect(leadImage.placeholder).toMatch(/^data:/)
    }
    const doubles = body.docs.filter(({ byline }: { byline: object[] }) => byline.length >= 2)
    expect(doubles.length).toBeGreaterThanOrEqual(8)
  })

  it('has every picture in the queue in which pictures wait to be cut', async () => {
    const { payload } = platform
    const { totalDocs } = await payload.count({ collection: 'images' })
    const where = { queue: { equals: 'renditions' } }
    expect((await payload.count({ collection: 'payload-jobs', where })).totalDocs).toBe(totalDocs)
    await payload.jobs.run({ queue: 'renditions', limit: 1, silent: true })
    const ready = { renditionState: { equals: 'ready' } }
    expect((await payload.count({ collection: 'images', where: ready })).totalDocs).toBe(1)
  })

  it('has a curated front page, and one of a section', async () => {
    const { frontPages } = await readContent()
    for (const { section, slots } of frontPages) {
      const path = `/v1/front-page${section ? `?section=${section}` : ''}`
      const { docs } = (await platform.reader.get(path)).body
      const first = docs.slice(0, slots.length)
      expect(first.map(({ slug }: { slug: string }) => slug)).toEqual(
        slots.map(({ article }) => article),
      )
      expect(docs.map(({ pinned }: { pinned: boolean }) => pinned).lastIndexOf(true)).toBe(
        slots.length - 1,
      )
      expect(docs.length).toBeGreaterThan(slots.length)
    }
  })

  it('shows what the editor can do: quotes, fact boxes, tables and a gallery', async () => {
    const { body } = await platform.reader.get('/v1/articles?limit=100')
    const bodies = await Promise.all(
      body.docs.map(async ({ slug }: { slug: string }) => {
        const article = (await platform.reader.get(`/v1/articles/${slug}`)).body
        return article.bodyHtml as string
      }),
    )
    for (const shown of [
      '<figure class="pull-quote">',
      '<aside class="fact-box"><h3>Ba con số của đường Bến Gỗ</h3><ul',
      '<figure class="gallery"><figure><img ',
      '<figure class="table"><table><thead>',
    ]) {
      expect(bodies.filter((html) => html.includes(shown)).length).toBeGreaterThan(0)
    }
  })

  it('has comments in every state, and counts that agree with them', async () => {
    const { payload } = platform
    for (const status of ['pending', 'approved', 'rejected', 'spam']) {
      const where = { status: { equals: status } }
      expect((await payload.count({ collection: 'comments', where })).totalDocs).toBeGreaterThan(2)
    }
    const { docs } = await payload.find({ collection: 'discussions', depth: 0, pagination: false })
    for (const { article, approved } of docs) {
      const where = { article: { equals: article }, status: { equals: 'approved' } }
      const { totalDocs } = await payload.count({ collection: 'comments', where })
      expect(approved).toBe(totalDocs)
    }
  })

  it('has ratings that add up to what was written', async () => {
    const { ratings } = await readContent()
    for (const { article, values } of ratings) {
      const { body } = await platform.reader.get(`/v1/articles/${article}/rating`)
      expect(body.distribution).toEqual(values)
    }
  })

  it('has ratings from when each story came out until now', async () => {
    const { payload } = platform
    const all = { depth: 0, pagination: false } as const
    const articles = await payload.find({ ...all, collection: 'articles' })
    const outSince = new Map(articles.docs.map(({ id, publishedAt }) => [id, publishedAt!]))
    const { docs } = await payload.find({ ...all, collection: 'ratings' })
    expect(new Set(docs.map(({ createdAt }) => createdAt.slice(0, 10))).size).toBeGreaterThan(10)
    for (const { article, createdAt } of docs) {
      expect(createdAt >= outSince.get(article as string)!).toBe(true)
      expect(Date.parse(createdAt)).toBeLessThan(Date.now())
    }
  })

  it('keeps out of a database that is not empty', async () => {
    await expect(seedDemo(platform.payload)).rejects.toThrow('not empty')
  })

  it('comes with one of each role, and makes the first admin once', async () => {
    const { payload } = platform
    const email = 'chief@news.test'
    expect(await createFirstAdmin(payload, { email })).toMatchObject([{ email, roles: ['admin'] }])
    expect(await createFirstAdmin(payload, { email: 'second@news.test' })).toEqual([])
    const [journalist] = await createDemoStaff(payload)
    const where = { 'user.email': { equals: journalist!.email } }
    const { docs } = await payload.find({ collection: 'authors', where })
    expect(docs.map(({ name }) => name)).toEqual([journalist!.name])
  })
})
