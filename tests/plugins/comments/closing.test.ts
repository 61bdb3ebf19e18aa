// When a story's comments are closed: the gate and what readers are told are of one mind.
import { _internal_jobSystemGlobals as jobSystem } from 'payload'
import { openGate, type Gate, type Story } from './gate.ts'

const { jest } = import.meta

// The cache holds this clock from the moment it is loaded.
const clock = globalThis.performance
const day = 24 * 60 * 60 * 1_000

let gate: Gate
beforeAll(async () => {
  gate = await openGate()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await gate.settle()
})
afterAll(() => gate.stop())

const read = ({ slug }: Story) => gate.reader.get(`/v1/articles/${slug}`)
const stateOf = async (story: Story) => (await read(story)).body.comments.state

const expectClosed = async (story: Story) => {
  expect(await stateOf(story)).toBe('closed')
  const { status, body } = await gate.comment(story)
  expect([status, body.errors[0].code]).toEqual([403, 'COMMENTS_CLOSED'])
  expect(await gate.countOn(story)).toBe(0)
}

const expectOpen = async (story: Story) => {
  expect(await stateOf(story)).toBe('open')
  expect((await gate.comment(story)).status).toBe(201)
}

const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString()

describe('comments', () => {
  it('are closed where the story says so', async () => {
    await expectClosed(await gate.openStory({ commentPolicy: 'closed' }))
  })

  it('are closed on all stories as soon as that is settled, and open again', async () => {
    const story = await gate.openStory()
    expect(await stateOf(story)).toBe('open')
    await gate.settle({ isClosed: true })
    await expectClosed(story)
    await gate.settle()
    await expectOpen(story)
  })

  it('are closed on stories that have been out for so many days', async () => {
    await gate.settle({ daysOpen: 14 })
    await expectClosed(await gate.openStory({ publishedAt: daysAgo(14.01) }))
    await expectOpen(await gate.openStory({ publishedAt: daysAgo(13.99) }))
  })

  it('stay open for ever where no days are settled', async () => {
    const story = await gate.openStory({ publishedAt: '2001-01-01T00:00:00.000Z' })
    expect((await read(story)).body.comments.closesAt).toBeNull()
    await expectOpen(story)
  })

  it('are no moderator’s to send where they are closed, either', async () => {
    const story = await gate.openStory({ commentPolicy: 'closed' })
    const data = { article: story.id, authorName: 'A', authorEmail: 'a@b.vn', body: 'Một.' }
    expect((await gate.moderator.post('/api/comments', data)).status).toBe(403)
    expect(await gate.countOn(story)).toBe(0)
  })

  it('are not there at all where the story is not', async () => {
    await gate.settle({ isClosed: true })
    const draft = await gate.openStory({ _status: 'draft' })
    const data = { article: draft.id, authorName: 'A', authorEmail: 'a@b.vn', body: 'Một.' }
    const { status, body } = await gate.reader.post('/api/comments', data)
    expect([status, body.errors[0].data.code]).toEqual([404, 'ARTICLE_NOT_FOUND'])
  })
})

describe('an answer with the state of comments', () => {
  it('says when they close, and is kept no longer than that', async () => {
    await gate.settle({ daysOpen: 1 })
    const [start, loaded] = [Date.parse('2030-06-01T05:00:00.000Z'), clock.now()]
    const setClocks = (passed: number) => {
      jest.spyOn(jobSystem, 'getCurrentDate').mockReturnValue(new Date(start + passed))
      jest.spyOn(clock, 'now').mockReturnValue(loaded + passed)
    }
    setClocks(0)
    const closesAt = new Date(start + 30_000).toISOString()
    const publishedAt = new Date(start + 30_000 - day).toISOString()
    const section = await gate.make.createSection()
    const story = await gate.openStory({ publishedAt, section: section.id })
    const paths = ['articles', 'front-page'].map((list) => `/v1/${list}?section=${section.slug}`)
    for (const path of paths) {
      const { body, headers } = await gate.reader.get(path)
      expect(headers.get('cache-control')).toBe('public, max-age=30')
      expect(body.docs[0].comments).toEqual({ count: 0, state: 'open', closesAt })
    }
    setClocks(500)
    const { headers } = await gate.reader.get(`/v1/articles/${story.slug}`)
    expect(headers.get('cache-control')).toBe('public, max-age=29')
    setClocks(29_000)
    expect(await stateOf(story)).toBe('open')
    for (const path of paths) {
      // A cache in front keeps it for the second that is left.
      const { headers } = await gate.reader.get(path)
      expect([headers.get('cache-control'), headers.get('age')]).toEqual([
        'public, max-age=30',
        '29',
      ])
    }
    setClocks(30_001)
    for (const path of paths) {
      const { body, headers } = await gate.reader.get(path)
      expect(body.docs[0].comments.state).toBe('closed')
      expect(headers.get('cache-control')).toContain('max-age=60')
    }
    await expectClosed(story)
  })
})
