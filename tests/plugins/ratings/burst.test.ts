// Sudden bursts are held out of the average until an editor has looked.
import { createLocalReq } from 'payload'
import { countHeld, findHeld } from '#plugins/ratings/admin/view/findRated.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { setAhead } from '../comments/postOffice.ts'
import { readersOf, type Story } from './readers.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let readers: ReturnType<typeof readersOf>
beforeAll(async () => {
  const burst = { minutes: 10, least: 4, times: 2 }
  platform = await startPlatform({ trustProxy: true, settings: { ratings: { burst } } })
  make = factories(platform.payload)
  readers = readersOf(platform)
})
afterEach(() => setAhead(0))
afterAll(() => platform.stop())

type Agent = Pick<Platform['reader'], 'post'>

const actAs =
  (agent: Agent) =>
  ({ id }: Story, name: string, body: object = {}) =>
    agent.post(`/api/articles/${id}/ratings/${name}`, body)

const act: ReturnType<typeof actAs> = (...what) => actAs(platform.editor)(...what)

const seen = async ({ id }: Story) =>
  (await platform.editor.get(`/api/articles/${id}/ratings`)).body

/** Ratings that were given `minutes` ago. */
const rateAgo = async (story: Story, values: number[], minutes: number) => {
  const known = new Set((await readers.rowsOf(story)).map(({ id }) => id))
  await readers.rateAll(story, values)
  const isNew = ({ id }: { id: string }) => !known.has(id)
  const ids = (await readers.rowsOf(story)).filter(isNew).map(({ id }) => id)
  const createdAt = new Date(Date.now() - minutes * 60_000).toISOString()
  const where = { id: { in: ids } }
  await platform.payload.db.updateMany({ collection: 'ratings', where, data: { createdAt } })
}

/** A story with one old rating and a burst of five, of which all are held. */
const hold = async () => {
  const story = await make.createArticle()
  await rateAgo(story, [5], 30)
  await readers.rateAll(story, [1, 1, 1, 1, 1])
  return story
}

describe('a burst', () => {
  it('is held, with every new rating, while the voter still sees theirs', async () => {
    const story = await hold()
    expect(await readers.read(story)).toMatchObject({ ratingCount: 1, ratingValue: 5 })
    const lan = readers.create()
    expect((await lan.rate(story, 2)).body).toMatchObject({ mine: 2, ratingCount: 1 })
    expect((await lan.rate(story, 3)).body).toMatchObject({ mine: 3, ratingCount: 1 })
    const { heldSince } = await readers.totalsOf(story)
    expect(Date.parse(heldSince!)).toBeGreaterThan(Date.now() - 60_000)
    expect(await seen(story)).toMatchObject({
      count: 1,
      average: 5,
      held: { count: 6, average: 1.3, counts: [5, 0, 1, 0, 0], since: heldSince },
    })
    expect(await readers.actsOn(story)).toMatchObject([
      { name: 'hold', count: 5, average: 1, reason: '5 / 10 min > 4' },
    ])
  })

  it('is out of kept answers at once, and what is held later leaves them', async () => {
    const story = await make.createArticle()
    const show = () => platform.reader.get(`/v1/articles/${story.slug}`)
    await rateAgo(story, [5], 30)
    await readers.rateAll(story, [1, 1, 1, 1])
    expect((await show()).body.rating).toMatchObject({ ratingCount: 5 })
    await readers.rateAll(story, [1])
    expect((await show()).body.rating).toMatchObject({ ratingCount: 1 })
    await readers.rateAll(story, [1])
    expect((await show()).headers.has('age')).toBe(true)
  })

  it('is none where the story gets as much anyway', async () => {
    const story = await make.createArticle()
    for (const minutes of [50, 40, 30, 20]) await rateAgo(story, [4, 4, 4, 4], minutes)
    await readers.rateAll(story, [4, 4, 4, 4, 4])
    expect((await readers.totalsOf(story)).heldSince).toBeFalsy()
    await readers.rateAll(story, [4, 4])
    expect((await readers.totalsOf(story)).heldSince).toBeTruthy()
  })

  it('is made by all at once, too, of whom none is lost', async () => {
    const story = await make.createArticle()
    const crowd = Array.from({ length: 20 }, () => readers.createKnown())
    const answers = await Promise.all(crowd.map((reader) => reader.rate(story, 1)))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(await readers.read(story)).toMatchObject({ ratingCount: 0 })
    expect((await seen(story)).held.count).toBe(20)
  })

  it('is withdrawn by those who have made it without a trace in the average', async () => {
    const story = await make.createArticle()
    const crowd = Array.from({ length: 5 }, () => readers.createKnown())
    for (const reader of crowd) await reader.rate(story, 1)
    for (const reader of crowd) await reader.withdraw(story)
    expect(await readers.read(story)).toMatchObject({ ratingCount: 0, ratingValue: null })
    expect((await act(story, 'release')).body).toEqual({ count: 0, average: null })
  })
})

describe('an editor', () => {
  it('releases what is held: it counts from now on, and the next one counts at once', async () => {
    const story = await hold()
    const { status, body } = await act(story, 'release', { reason: 'Đài vừa nhắc tới bài' })
    expect(status).toBe(200)
    expect(body).toEqual({ count: 5, average: 1 })
    expect(await readers.read(story)).toMatchObject({ ratingCount: 6, ratingValue: 1.7 })
    await readers.rateAll(story, [5])
    expect(await readers.read(story)).toMatchObject({ ratingCount: 7 })
    expect((await seen(story)).held).toBeNull()
    const released = { name: 'release', count: 5, average: 1, reason: 'Đài vừa nhắc tới bài' }
    const [, last] = await readers.actsOn(story)
    expect(last).toMatchObject({ ...released, user: platform.editor.user.id })
  })

  it('discards what is held: it is gone, and its readers may rate anew', async () => {
    const story = await hold()
    const refused = await act(story, 'discard')
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].data).toMatchObject({ code: 'INVALID_INPUT', path: 'reason' })
    const { body } = await act(story, 'discard', { reason: 'Nhóm rủ nhau' })
    expect(body).toEqual({ count: 5, average: 1 })
    expect(await readers.rowsOf(story)).toHaveLength(1)
    await readers.rateAll(story, [3])
    expect(await readers.read(story)).toMatchObject({ ratingCount: 2, ratingValue: 4 })
  })

  it('resets a story, with a reason; the opening balance stays', async () => {
    const story = await hold()
    const opening = { count: 2, sum: 8 }
    await actAs(platform.admin)(story, 'opening', opening)
    expect((await act(story, 'reset', { reason: '  ' })).status).toBe(400)
    const { body } = await act(story, 'reset', { reason: 'Bài đã viết lại' })
    expect(body).toEqual({ count: 6, average: 1.67, opening })
    expect(await readers.rowsOf(story)).toEqual([])
    expect(await readers.read(story)).toMatchObject({ ratingCount: 2, ratingValue: 4 })
    expect((await seen(story)).held).toBeNull()
  })

  it('is told where there is nothing to look at', async () => {
    const story = await make.createArticle()
    for (const name of ['release', 'discard']) {
      const { status, body } = await act(story, name, { reason: 'x' })
      expect(status).toBe(409)
      expect(body.errors[0].data.code).toBe('NOTHING_HELD')
    }
  })

  it('is refused in the language of who asks', async () => {
    const story = await make.createArticle()
    const path = `/api/articles/${story.id}/ratings`
    const sentence = async (agent: typeof platform.editor, language: string) => {
      const headers = { 'accept-language': language }
      return (await agent.post(`${path}/release`, {}, headers)).body.errors[0].message
    }
    expect(await sentence(platform.editor, 'en')).toMatch(/^No ratings of this story are held/)
    expect(await sentence(platform.editor, 'vi')).toMatch(/^Bài này không có lượt đánh giá nào/)
    expect(await sentence(platform.journalist, 'vi')).toMatch(/^Bạn không có quyền/)
    const nowhere = '/api/articles/0123456789abcdef01234567/ratings'
    const { body } = await platform.editor.get(nowhere, { 'accept-language': 'vi' })
    expect(body.errors[0].message).toBe('Không tìm thấy bài viết này.')
  })

  it('is one: of two at the same moment the second is told', async () => {
    const story = await hold()
    const answers = await Promise.all([
      act(story, 'release'),
      actAs(platform.admin)(story, 'discard', { reason: 'x' }),
      actAs(platform.admin)(story, 'release'),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await readers.actsOn(story)).toHaveLength(2)
  })

  it('releases while readers rate: every rating counts or is held in the end', async () => {
    const story = await hold()
    const crowd = Array.from({ length: 4 }, () => readers.createKnown())
    await Promise.all([...crowd.map((reader) => reader.rate(story, 4)), act(story, 'release')])
    const held = (await readers.rowsOf(story)).filter(({ isHeld }) => isHeld)
    const { heldSince } = await readers.totalsOf(story)
    expect(Boolean(heldSince)).toBe(held.length > 0)
    expect(await readers.read(story)).toMatchObject({ ratingCount: 10 - held.length })
  })

  it('removes a single rating, which is written down; a reader’s own withdrawal is not', async () => {
    const story = await make.createArticle()
    const lan = readers.create()
    await lan.rate(story, 2)
    await lan.withdraw(story)
    await readers.rateAll(story, [3])
    const [row] = await readers.rowsOf(story)
    await platform.editor.delete(`/api/ratings/${row!.id}`)
    expect(await readers.actsOn(story)).toMatchObject([{ name: 'remove', count: 1, average: 3 }])
    expect(await readers.read(story)).toMatchObject({ ratingCount: 0 })
  })

  it('removes a single rating, and a burst around it is held all the same', async () => {
    const story = await make.createArticle()
    await readers.rateAll(story, [1, 1, 1, 1])
    const [row] = await readers.rowsOf(story)
    await platform.editor.delete(`/api/ratings/${row!.id}`)
    await readers.rateAll(story, [1, 1])
    expect(await seen(story)).toMatchObject({ count: 0, held: { count: 5 } })
  })

  it('alone may do that; what was done is nobody’s to change', async () => {
    const story = await hold()
    const { reader, journalist, moderator, editor, admin } = platform
    for (const agent of [reader, journalist, moderator]) {
      for (const name of ['release', 'discard', 'reset']) {
        const { status, body } = await actAs(agent)(story, name, { reason: 'x' })
        expect(status).toBe(403)
        expect(body.errors[0].data.code).toBe('FOR_NEWSROOM')
      }
    }
    expect((await reader.get(`/api/articles/${story.id}/ratings`)).status).toBe(403)
    expect((await journalist.get(`/api/articles/${story.id}/ratings`)).status).toBe(200)
    const [first] = await readers.actsOn(story)
    for (const agent of [editor, admin]) {
      const path = `/api/rating-acts/${first!.id}`
      expect((await agent.get(path)).status).toBe(200)
      expect((await agent.patch(path, { reason: 'x' })).status).toBe(403)
      expect((await agent.delete(path)).status).toBe(403)
    }
  })
})

describe('the list of held bursts', () => {
  it('names the stories, the longest held first, those in the trash, too', async () => {
    const stories = [await hold(), await hold(), await hold()]
    const heldSince = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    for (const [index, minutes] of [20, 30, 10].entries()) {
      await platform.payload.db.updateOne({
        collection: 'rating-totals',
        where: { article: { equals: stories[index]!.id } },
        data: { heldSince: heldSince(minutes) },
      })
    }
    const deletedAt = new Date().toISOString()
    await platform.editor.patch(`/api/articles/${stories[1]!.id}`, { deletedAt })
    const user = { ...platform.editor.user, collection: 'users' as const }
    const req = await createLocalReq({ user }, platform.payload)
    const known = new Set(stories.map(({ id }) => id))
    const listed = (await findHeld(req)).map(({ id }) => id).filter((id) => known.has(id))
    expect(listed).toEqual([1, 0, 2].map((index) => stories[index]!.id))
    expect(await countHeld(platform.payload)).toBe((await findHeld(req)).length)
  })
})
