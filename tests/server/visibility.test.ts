// What is committed is visible in the next read, whatever the cache holds and whoever is reading.
import type { Answer } from '../helpers/agent.ts'
import { factories, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { createGate, heldStories, type Middle } from '../database/heldStories.ts'

// What speaks MongoDB's protocol in the tests has no transactions.
const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it

const middle: Middle = {}
let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ plugins: [heldStories(middle)] })
})
afterAll(() => platform.stop())
afterEach(() => {
  middle.saving = undefined
  middle.reading = undefined
})

const make = () => factories(platform.payload)
const read = (path: string) => platform.reader.get(path)

/** A story with one of everything that its answers are made from. */
const createStory = async () => {
  const [section, image, author] = await Promise.all([
    make().createSection(),
    make().createImage({ caption: 'Cũ' }),
    make().createAuthor(),
  ])
  const tag = await platform.payload.create({ collection: 'tags', data: { name: unique('Thẻ') } })
  const { id, slug, headline } = await make().createArticle({
    section: section.id,
    leadImage: image.id,
    byline: [{ author: author.id, role: 'text' }],
    tags: [tag.id],
    commentPolicy: 'open',
  })
  const ofSection = `/v1/articles?section=${section.slug}`
  return {
    id,
    slug,
    headline,
    section,
    image,
    author,
    tag,
    ofSection,
    page: `/v1/articles/${slug}`,
  }
}

type Story = Awaited<ReturnType<typeof createStory>>

const rename = (collection: string, id: string, name: string) =>
  platform.editor.patch(`/api/${collection}/${id}`, { name })

/** How a story is changed, what of it the change shows in, and what is seen there afterwards. */
type Change = {
  act: (story: Story) => Promise<Answer>
  see: (article: Record<string, any>) => unknown
  after: unknown
}

const changes: Record<string, Change> = {
  'a new headline': {
    act: ({ id }) => platform.editor.patch(`/api/articles/${id}`, { headline: 'Tiêu đề mới' }),
    see: ({ headline }) => headline,
    after: 'Tiêu đề mới',
  },
  'a correction': {
    act: ({ id }) =>
      platform.editor.patch(`/api/articles/${id}`, {
        corrections: [{ date: '2026-01-01T00:00:00.000Z', note: 'Đã sửa.' }],
      }),
    see: ({ corrections }) => corrections[0]?.note,
    after: 'Đã sửa.',
  },
  'a section’s new name': {
    act: ({ section }) => rename('sections', section.id, 'Mục mới'),
    see: ({ section }) => section.name,
    after: 'Mục mới',
  },
  'an author’s new name': {
    act: ({ author }) => rename('authors', author.id, 'Tên mới'),
    see: ({ byline }) => byline[0].name,
    after: 'Tên mới',
  },
  'a tag’s new name': {
    act: ({ tag }) => rename('tags', tag.id, 'Thẻ mới'),
    see: ({ tags }) => tags[0].name,
    after: 'Thẻ mới',
  },
  'a picture’s new caption': {
    act: ({ image }) => platform.editor.patch(`/api/images/${image.id}`, { caption: 'Mới' }),
    see: ({ leadImage }) => leadImage.caption,
    after: 'Mới',
  },
  'a comment that shows at once': {
    act: ({ page }) =>
      platform.reader.post(`${page}/comments`, {
        authorName: 'Lan',
        authorEmail: 'lan@reader.test',
        body: 'Hay lắm.',
      }),
    see: ({ comments }) => comments.count,
    after: 1,
  },
  'comments that are closed': {
    act: ({ id }) => platform.editor.patch(`/api/articles/${id}`, { commentPolicy: 'closed' }),
    see: ({ comments }) => comments.state,
    after: 'closed',
  },
  'a rating': {
    act: ({ page }) => platform.reader.put(`${page}/rating`, { value: 4 }),
    see: ({ rating }) => rating.ratingValue,
    after: 4,
  },
}

const inTable = Object.entries(changes).map(([what, change]) => ({ what, ...change }))

describe.each(inTable)('$what', ({ act, see, after }) => {
  it('is in the next answer of the story and of the lists it stands in', async () => {
    const story = await createStory()
    const [page, list] = [await read(story.page), await read(story.ofSection)]
    expect([see(page.body), see(list.body.docs[0])]).not.toContain(after)
    expect((await act(story)).status).toBeLessThan(300)
    expect(see((await read(story.page)).body)).toBe(after)
    expect(see((await read(story.ofSection)).body.docs[0])).toBe(after)
    expect((await read(story.page)).headers.get('etag')).not.toBe(page.headers.get('etag'))
  })
})

describe('a list', () => {
  const headlines = async ({ ofSection }: Story) =>
    (await read(ofSection)).body.docs.map(({ headline }: { headline: string }) => headline)

  it('shows a story in the next answer after it was published', async () => {
    const story = await createStory()
    await headlines(story)
    const { headline } = await make().createArticle({ section: story.section.id })
    expect(await headlines(story)).toEqual([headline, story.headline])
  })

  it('shows a story that moved to another section there, and no longer where it was', async () => {
    const [here, there] = [await createStory(), await createStory()]
    await Promise.all([headlines(here), headlines(there)])
    await platform.editor.patch(`/api/articles/${here.id}`, { section: there.section.id })
    expect(await headlines(here)).toEqual([])
    expect(await headlines(there)).toContain(here.headline)
  })

  it.each([
    ['taken back', { _status: 'draft' }],
    ['put into the bin', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ])('no longer shows a story once it was %s; its page is gone too', async (_how, data) => {
    const story = await createStory()
    await Promise.all([headlines(story), read(story.page), read(`${story.page}/comments`)])
    expect((await platform.editor.patch(`/api/articles/${story.id}`, data)).status).toBe(200)
    expect(await headlines(story)).toEqual([])
    expect((await read(story.page)).status).toBe(404)
    expect((await read(`${story.page}/comments`)).status).toBe(404)
    expect((await read(`${story.page}/rating`)).status).toBe(404)
  })

  it('no longer shows a story once it was deleted for good', async () => {
    const story = await createStory()
    await Promise.all([headlines(story), read(story.page)])
    expect((await platform.editor.delete(`/api/articles/${story.id}`)).status).toBe(200)
    expect(await headlines(story)).toEqual([])
    expect((await read(story.page)).status).toBe(404)
  })

  it('answers the same bytes while only a draft beside the story changes', async () => {
    const story = await createStory()
    const { headers } = await read(story.page)
    const data = { headline: unique('Nháp') }
    await platform.editor.patch(`/api/articles/${story.id}?draft=true`, data)
    expect((await read(story.page)).headers.get('etag')).toBe(headers.get('etag'))
  })
})

describe('a thread', () => {
  const bodies = async ({ page }: Story) =>
    (await read(`${page}/comments`)).body.docs.map(({ bodyHtml }: { bodyHtml: string }) => bodyHtml)

  const judge = (id: string, status: string) =>
    platform.moderator.patch(`/api/comments/${id}`, { status })

  it('shows in its next answer what a moderator has decided', async () => {
    const story = await createStory()
    const { id } = await make().createComment(story.id, { status: 'pending', body: 'Hay lắm.' })
    expect(await bodies(story)).toEqual([])
    await judge(id, 'approved')
    expect(await bodies(story)).toEqual(['<p>Hay lắm.</p>'])
    await platform.moderator.patch(`/api/comments/${id}`, { body: 'Hay.' })
    expect(await bodies(story)).toEqual(['<p>Hay.</p>'])
    await judge(id, 'spam')
    expect(await bodies(story)).toEqual([])
  })

  it('no longer shows a comment once it was deleted', async () => {
    const story = await createStory()
    const { id } = await make().createComment(story.id)
    expect(await bodies(story)).toHaveLength(1)
    await platform.moderator.delete(`/api/comments/${id}`)
    expect(await bodies(story)).toEqual([])
  })
})

const change = ({ id }: Story, headline: string) =>
  platform.editor.patch(`/api/articles/${id}`, { headline })

const headlineOf = async ({ page }: Story) => (await read(page)).body.headline as string

describe('a read that races a commit', () => {
  it('keeps nothing old: the transaction was still open when it read', async () => {
    const story = await createStory()
    const saving = createGate()
    middle.saving = saving.pass
    const changing = change(story, 'Tiêu đề mới')
    await saving.reached
    // Old where there are transactions, and kept for now; new where a write shows at once.
    await headlineOf(story)
    saving.open()
    expect((await changing).status).toBe(200)
    expect(await headlineOf(story)).toBe('Tiêu đề mới')
    expect(await headlineOf(story)).toBe('Tiêu đề mới')
  })

  it('keeps nothing old: it had read before the commit and answered after it', async () => {
    const story = await createStory()
    const reading = createGate()
    middle.reading = reading.pass
    const late = headlineOf(story)
    await reading.reached
    middle.reading = undefined
    expect((await change(story, 'Tiêu đề mới')).status).toBe(200)
    reading.open()
    expect(await late).toBe(story.headline)
    expect(await headlineOf(story)).toBe('Tiêu đề mới')
  })

  it('keeps no old list either', async () => {
    const story = await createStory()
    const listed = async () => (await read(story.ofSection)).body.docs[0].headline as string
    const reading = createGate()
    middle.reading = reading.pass
    const late = listed()
    await reading.reached
    middle.reading = undefined
    await change(story, 'Tiêu đề mới')
    reading.open()
    expect(await late).toBe(story.headline)
    expect(await listed()).toBe('Tiêu đề mới')
  })

  it('does not overwrite the new answer that another read has brought meanwhile', async () => {
    const story = await createStory()
    const reading = createGate()
    middle.reading = reading.pass
    const late = headlineOf(story)
    await reading.reached
    middle.reading = undefined
    await change(story, 'Tiêu đề mới')
    expect(await headlineOf(story)).toBe('Tiêu đề mới')
    reading.open()
    await late
    expect(await headlineOf(story)).toBe('Tiêu đề mới')
  })

  onSqlite('keeps nothing old: it read in the open transaction and answered after it', async () => {
    const story = await createStory()
    const [saving, reading] = [createGate(), createGate()]
    middle.saving = saving.pass
    middle.reading = reading.pass
    const changing = change(story, 'Tiêu đề mới')
    await saving.reached
    const late = headlineOf(story)
    await reading.reached
    middle.reading = undefined
    saving.open()
    await changing
    reading.open()
    expect(await late).toBe(story.headline)
    expect(await headlineOf(story)).toBe('Tiêu đề mới')
  })

  it('sees every one of many changes, each as soon as it is answered', async () => {
    const story = await createStory()
    let isOver = false
    const background = (async () => {
      while (!isOver) await headlineOf(story)
    })()
    const seen: string[] = []
    const sent = Array.from({ length: 15 }, (_, n) => `Tiêu đề ${n}`)
    for (const headline of sent) {
      await change(story, headline)
      seen.push(await headlineOf(story))
    }
    isOver = true
    await background
    expect(seen).toEqual(sent)
  })
})

describe('a change that came to nothing', () => {
  onSqlite('drops no answer: the kept one is still right', async () => {
    const story = await createStory()
    const readings: string[] = []
    middle.reading = (ids) => readings.push(...ids)
    await headlineOf(story)
    middle.saving = () => {
      throw new Error('The hook fails')
    }
    expect((await change(story, 'Tiêu đề mới')).status).toBe(500)
    expect(await headlineOf(story)).toBe(story.headline)
    expect(readings).toEqual([story.id])
  })
})
