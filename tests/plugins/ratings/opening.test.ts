// What another system has counted before: shown and ranked with the ratings given here.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { readersOf, type Story } from './readers.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let readers: ReturnType<typeof readersOf>
beforeAll(async () => {
  platform = await startPlatform({ trustProxy: true })
  make = factories(platform.payload)
  readers = readersOf(platform)
})
afterAll(() => platform.stop())

const open = ({ id }: Story, opening: unknown, agent = platform.admin) =>
  agent.post(`/api/articles/${id}/ratings/opening`, opening)

describe('an opening balance', () => {
  it('is in the average, the count and the rank, not in the distribution', async () => {
    const story = await make.createArticle()
    await readers.rateAll(story, [5, 5])
    const { status, body } = await open(story, { count: 8, sum: 32, reason: 'Trang cũ' })
    expect(status).toBe(200)
    expect(body).toEqual({ count: 8, average: 4 })
    expect(await readers.read(story)).toMatchObject({
      ratingValue: 4.2,
      ratingCount: 10,
      distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 2 },
    })
    expect(await readers.rankOf(story)).toBe(Math.round((100 * (42 + 30)) / 20))
    expect(await readers.actsOn(story)).toMatchObject([
      { name: 'opening', count: 8, average: 4, reason: 'Trang cũ', user: platform.admin.user.id },
    ])
  })

  it('replaces an earlier one, and is taken away by nothing', async () => {
    const story = await make.createArticle()
    await open(story, { count: 8, sum: 32 })
    await Promise.all([open(story, { count: 3, sum: 9 }), open(story, { count: 3, sum: 9 })])
    expect(await readers.read(story)).toMatchObject({ ratingValue: 3, ratingCount: 3 })
    await open(story, { count: 0, sum: 0 })
    expect(await readers.read(story)).toMatchObject({ ratingValue: null, ratingCount: 0 })
    expect(await readers.rankOf(story)).toBeNull()
  })

  it('is given to a story that is older than its platform’s ratings', async () => {
    const story = await make.createArticle()
    const where = { article: { equals: story.id } }
    await platform.payload.db.deleteMany({ collection: 'rating-totals', where })
    const path = `/api/articles/${story.id}/ratings`
    expect((await platform.editor.get(path)).body).toMatchObject({ count: 0, held: null })
    expect((await open(story, { count: 8, sum: 32 })).status).toBe(200)
    expect(await readers.read(story)).toMatchObject({ ratingValue: 4, ratingCount: 8 })
  })

  it('is given to no story that there is not', async () => {
    const { status, body } = await open({ id: platform.admin.user.id }, { count: 8, sum: 32 })
    expect([status, body.errors[0].data.code]).toEqual([404, 'STORY_NOT_FOUND'])
  })

  it.each([
    [{ count: -1, sum: 0 }, 'count'],
    [{ count: 1.5, sum: 3 }, 'count'],
    [{ count: 2, sum: 1 }, 'sum'],
    [{ count: 2, sum: 11 }, 'sum'],
    [{ count: 0, sum: 3 }, 'sum'],
    [{ count: '2', sum: 4 }, 'count'],
    [{ count: 2 }, 'sum'],
    [{ count: 2, sum: 4, stars5: 2 }, ''],
  ])('is not %j', async (opening, path) => {
    const story = await make.createArticle()
    const { status, body } = await open(story, opening)
    expect(status).toBe(400)
    expect(body.errors[0].data).toMatchObject({ code: 'INVALID_INPUT', path })
    expect(await readers.actsOn(story)).toEqual([])
  })

  it('is an admin’s to set, on a story that exists', async () => {
    const story = await make.createArticle()
    const { reader, journalist, editor, moderator } = platform
    for (const agent of [reader, journalist, editor, moderator]) {
      const { status, body } = await open(
        story,
        { count: 2, sum: 8 },
        agent as typeof platform.admin,
      )
      expect(status).toBe(403)
      expect(body.errors[0].data.code).toBe('FOR_NEWSROOM')
    }
    const nowhere = { id: '0123456789abcdef01234567' }
    expect((await open(nowhere, { count: 2, sum: 8 })).status).toBe(404)
  })
})
