// Ratings are switched on and off for a story and for a section.
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

const close = async (section: { id: string }, closesRatings = true) => {
  const answer = await platform.editor.patch(`/api/sections/${section.id}`, { closesRatings })
  expect(answer.status).toBe(200)
}

const stateOf = async (story: Story) => {
  const { body } = await platform.reader.get(`/v1/articles/${story.slug}`)
  const single = await readers.read(story)
  expect(single.state).toBe(body.rating.state)
  return body.rating.state
}

const expectClosed = async (story: Story) => {
  const { status, body } = await readers.create().rate(story, 5)
  expect(status).toBe(403)
  const message = 'This story cannot be rated.'
  expect(body.errors).toEqual([{ code: 'RATINGS_CLOSED', message }])
  expect(await stateOf(story)).toBe('closed')
}

const expectOpen = async (story: Story) => {
  const { status, body } = await readers.create().rate(story, 5)
  expect(status).toBe(200)
  expect(body.state).toBe('open')
  expect(await stateOf(story)).toBe('open')
}

describe('a story', () => {
  it('is rated unless its editor says otherwise', async () => {
    const story = await make.createArticle()
    await expectOpen(story)
    const path = `/api/articles/${story.id}`
    await platform.editor.patch(path, { ratingPolicy: 'closed', _status: 'published' })
    await expectClosed(story)
    await platform.editor.patch(path, { ratingPolicy: 'open', _status: 'published' })
    await expectOpen(story)
  })

  it('keeps what was given when it closes: not to be changed, but to be withdrawn', async () => {
    const story = await make.createArticle()
    const lan = readers.create()
    await lan.rate(story, 4)
    const closed = { ratingPolicy: 'closed', _status: 'published' }
    await platform.editor.patch(`/api/articles/${story.id}`, closed)
    expect((await lan.rate(story, 1)).body.errors[0].code).toBe('RATINGS_CLOSED')
    expect(await readers.read(story)).toMatchObject({ ratingValue: 4, ratingCount: 1 })
    const { body } = await lan.withdraw(story)
    expect(body).toMatchObject({ ratingCount: 0, state: 'closed', mine: null })
  })

  it('is closed to scripts, too', async () => {
    const { id } = await make.createArticle({ ratingPolicy: 'closed' })
    const data = { article: id, value: 5, visitor: 'a'.repeat(32) }
    const rating = platform.payload.create({ collection: 'ratings', data })
    await expect(rating).rejects.toMatchObject({ code: 'RATINGS_CLOSED' })
  })

  it('is not rated by scripts while readers do not see it', async () => {
    const { id } = await make.createArticle({ _status: 'draft' })
    const data = { article: id, value: 5, visitor: 'a'.repeat(32) }
    const rating = platform.payload.create({ collection: 'ratings', data })
    await expect(rating).rejects.toMatchObject({ code: 'ARTICLE_NOT_FOUND' })
  })

  it('is not for a journalist to close, who may not set the field', async () => {
    const data = { headline: 'Của tôi', ratingPolicy: 'closed' }
    const path = '/api/articles?draft=true&depth=0'
    const section = (await make.createSection()).id
    const { body } = await platform.journalist.post(path, { ...data, section })
    expect(body.doc.ratingPolicy).toBe('bySection')
  })
})

describe('a section that closes ratings', () => {
  it('closes those of its stories, and of the sections inside it, until it opens them again', async () => {
    const [news, local] = [await make.createSection(), await make.createSection()]
    await platform.editor.patch(`/api/sections/${local.id}`, { parent: news.id })
    const story = await make.createArticle({ section: local.id })
    await expectOpen(story)
    await close(news)
    await expectClosed(story)
    await close(news, false)
    await expectOpen(story)
    await close(local)
    await expectClosed(story)
  })

  it('gives way to what a story says itself', async () => {
    const section = await make.createSection()
    await close(section)
    await expectOpen(await make.createArticle({ section: section.id, ratingPolicy: 'open' }))
    const elsewhere = await make.createArticle({ ratingPolicy: 'closed' })
    await expectClosed(elsewhere)
  })

  it('says so of all stories of a list', async () => {
    const section = await make.createSection()
    await close(section)
    await make.createArticle({ section: section.id, ratingPolicy: 'open' })
    await make.createArticle({ section: section.id })
    const { body } = await platform.reader.get(`/v1/articles?section=${section.slug}`)
    const states = body.docs.map(({ rating }: { rating: { state: string } }) => rating.state)
    expect(states).toEqual(['closed', 'open'])
  })

  it('is an editor’s to set', async () => {
    const section = await make.createSection()
    const path = `/api/sections/${section.id}`
    for (const staff of [platform.journalist, platform.moderator]) {
      expect((await staff.patch(path, { closesRatings: true })).status).toBe(403)
    }
  })
})
