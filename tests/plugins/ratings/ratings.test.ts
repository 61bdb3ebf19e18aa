import { createAgent } from '../../helpers/agent.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const visitor = () => createAgent(platform.base)
const ratingOf = (slug: unknown) => `/v1/articles/${slug}/rating`

describe('a visitor’s rating', () => {
  it('replaces the same visitor’s earlier one and adds to other visitors’', async () => {
    const { slug } = await make.createArticle()
    const lan = visitor()
    await lan.put(ratingOf(slug), { value: 5 })
    const changed = await lan.put(ratingOf(slug), { value: 2 })
    expect(changed.body).toEqual({
      ratingValue: 2,
      ratingCount: 1,
      bestRating: 5,
      distribution: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 0 },
      state: 'open',
      mine: 2,
    })
    await visitor().put(ratingOf(slug), { value: 5 })
    const { body } = await platform.reader.get(ratingOf(slug))
    expect(body).toMatchObject({ ratingValue: 3.5, ratingCount: 2 })
    expect(body).not.toHaveProperty('mine')
  })

  it('is withdrawn, and withdrawing what is not there is no fault', async () => {
    const { slug } = await make.createArticle()
    const lan = visitor()
    await lan.put(ratingOf(slug), { value: 4 })
    for (const _ of [1, 2]) {
      const { status, body } = await lan.delete(ratingOf(slug))
      expect(status).toBe(200)
      expect(body).toMatchObject({ ratingValue: null, ratingCount: 0, mine: null })
    }
  })

  it('counts on a story that is older than ratings are', async () => {
    const { id, slug } = await make.createArticle()
    const where = { article: { equals: id } }
    await platform.payload.db.deleteMany({ collection: 'rating-totals', where })
    const rate = () => visitor().put(ratingOf(slug), { value: 4 })
    const answers = await Promise.all([rate(), rate(), rate()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { body } = await platform.reader.get(ratingOf(slug))
    expect(body).toMatchObject({ ratingValue: 4, ratingCount: 3 })
  })

  it('shows on the story and in lists in the next answer', async () => {
    const { slug } = await make.createArticle()
    await platform.reader.get(`/v1/articles/${slug}`)
    await visitor().put(ratingOf(slug), { value: 3 })
    const { body } = await platform.reader.get(`/v1/articles/${slug}`)
    expect(body.rating).toMatchObject({ ratingValue: 3, ratingCount: 1 })
  })

  it('that changes nothing leaves what is kept', async () => {
    const { slug } = await make.createArticle()
    const lan = visitor()
    await lan.put(ratingOf(slug), { value: 3 })
    const isKept = async () =>
      (await platform.reader.get(`/v1/articles/${slug}`)).headers.has('age')
    expect([await isKept(), await isKept()]).toEqual([false, true])
    await lan.put(ratingOf(slug), { value: 3 })
    expect(await isKept()).toBe(true)
    await lan.put(ratingOf(slug), { value: 4 })
    expect(await isKept()).toBe(false)
    await lan.delete(ratingOf(slug))
    expect(await isKept()).toBe(false)
  })

  it('is no business of search engines unless the newsroom wants it', async () => {
    const { slug } = await make.createArticle()
    await visitor().put(ratingOf(slug), { value: 3 })
    const { body } = await platform.reader.get(`/v1/articles/${slug}?include=jsonLd`)
    expect(body.jsonLd['@type']).toBe('NewsArticle')
    expect(body.jsonLd).not.toHaveProperty('aggregateRating')
  })

  it('is one, however often it is sent at once', async () => {
    const { id, slug } = await make.createArticle()
    const lan = visitor()
    await lan.put(ratingOf(slug), { value: 1 })
    const values = [1, 2, 3, 4, 5, 4, 3, 2]
    const answers = await Promise.all(values.map((value) => lan.put(ratingOf(slug), { value })))
    expect(answers.map(({ status }) => status)).toEqual(values.map(() => 200))
    const where = { article: { equals: id } }
    const { docs } = await platform.payload.find({ collection: 'ratings', where })
    expect(docs).toHaveLength(1)
  })

  it('is stored once when a visitor’s first rating arrives twice at once', async () => {
    const { id, slug } = await make.createArticle()
    const lan = visitor()
    await lan.delete(ratingOf(slug)) // gets the cookie
    await Promise.all([1, 2, 3].map(() => lan.put(ratingOf(slug), { value: 5 })))
    const where = { article: { equals: id } }
    const { totalDocs } = await platform.payload.count({ collection: 'ratings', where })
    expect(totalDocs).toBe(1)
    const { body } = await platform.reader.get(ratingOf(slug))
    expect(body).toMatchObject({ ratingCount: 1, ratingValue: 5 })
  })

  it.each([0, 6, 3.5, '5', null, true, [5]])('is refused for the value %j', async (value) => {
    const { slug } = await make.createArticle()
    const { status, body } = await visitor().put(ratingOf(slug), { value })
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: 'value' })
  })

  it('is refused on an unpublished story', async () => {
    const { slug } = await make.createArticle({ _status: 'draft' })
    expect((await visitor().put(ratingOf(slug), { value: 5 })).status).toBe(404)
  })

  it('is nobody’s where the cookie has been forged', async () => {
    const { slug } = await make.createArticle()
    const lan = visitor()
    await lan.put(ratingOf(slug), { value: 5 })
    const [name, cookie = ''] = [...lan.jar][0]!
    const forged = cookie.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a'))
    const headers = { cookie: `${name}=${forged}` }
    await visitor().put(ratingOf(slug), { value: 1 }, headers)
    expect((await platform.reader.get(ratingOf(slug))).body.ratingCount).toBe(2)
  })
})
