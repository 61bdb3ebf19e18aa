// What readers see first: as editors have curated it, and as it stays by itself.
import { _internal_jobSystemGlobals as jobSystem } from 'payload'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

const { jest } = import.meta

// The cache holds this clock from the moment it is loaded.
const clock = globalThis.performance

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())
afterEach(() => jest.restoreAllMocks())

type Shown = { id: string; headline: string; pinned: boolean }

const read = (query = '') => platform.reader.get(`/v1/front-page${query}`)

const shownOn = async (query: string) =>
  ((await read(query)).body.docs as Shown[]).map(({ headline, pinned }) => [headline, pinned])

/** A section with stories named for the days of January they were published on. */
const createStories = async (...headlines: string[]) => {
  const section = await make.createSection()
  const stories = []
  for (const headline of headlines) {
    const publishedAt = `2026-01-${headline}T00:00:00.000Z`
    stories.push(await make.createArticle({ headline, section: section.id, publishedAt }))
  }
  return { section, stories, query: `?section=${section.slug}` }
}

const pin = (section: string | undefined, slots: object[], who = platform.editor) =>
  who.post('/api/front-pages?depth=0', { section, slots })

const pinTo = async (...given: Parameters<typeof pin>) => {
  const { status, body } = await pin(...given)
  expect(status).toBe(201)
  return body.doc as { id: string; slots: { id: string; article: string }[] }
}

const change = (id: string, data: object) => platform.editor.patch(`/api/front-pages/${id}`, data)

describe('GET /v1/front-page', () => {
  it('answers the newest stories where nobody has curated', async () => {
    const { query } = await createStories('01', '02')
    expect(await shownOn(query)).toEqual([
      ['02', false],
      ['01', false],
    ])
  })

  it('answers what is pinned first, in its order, and no story twice', async () => {
    const { section, stories, query } = await createStories('01', '02', '03', '04')
    await shownOn(query)
    await pinTo(section.id, [{ article: stories[1]!.id }, { article: stories[0]!.id }])
    expect(await shownOn(query)).toEqual([
      ['02', true],
      ['01', true],
      ['04', false],
      ['03', false],
    ])
    expect(await shownOn(`${query}&limit=3`)).toHaveLength(3)
    expect(await shownOn(`${query}&limit=1`)).toEqual([['02', true]])
  })

  it('answers the order after a drag', async () => {
    const { section, stories, query } = await createStories('01', '02')
    const { id, slots } = await pinTo(
      section.id,
      stories.map((story) => ({ article: story.id })),
    )
    expect((await shownOn(query))[0]).toEqual(['01', true])
    await change(id, { slots: slots.reverse() })
    expect(await shownOn(query)).toEqual([
      ['02', true],
      ['01', true],
    ])
  })

  it('answers each story as lists do, and whether it is pinned', async () => {
    const { section, stories, query } = await createStories('01', '02')
    await pinTo(section.id, [{ article: stories[0]!.id }])
    const { body, status } = await read(query)
    const list = await platform.reader.get(`/v1/articles${query}&sort=oldest`)
    expect([status, body.limit]).toEqual([200, 20])
    expect(body.docs).toEqual([
      { ...list.body.docs[0], pinned: true },
      { ...list.body.docs[1], pinned: false },
    ])
  })

  it('mixes all sections on the site’s page, which may pin from any', async () => {
    const { stories } = await createStories('01')
    const page = await pinTo(undefined, [{ article: stories[0]!.id }])
    const { body } = await read('?limit=50')
    expect(body.docs[0]).toMatchObject({ id: stories[0]!.id, pinned: true })
    const fresh = await make.createArticle()
    expect((await read('?limit=50')).body.docs[1]).toMatchObject({ id: fresh.id, pinned: false })
    await platform.editor.delete(`/api/front-pages/${page.id}`)
    expect((await read('?limit=50')).body.docs[0]).toMatchObject({ id: fresh.id, pinned: false })
  })

  it('answers 404 for a section that is not there', async () => {
    const { status, body } = await read('?section=khong-co')
    expect(status).toBe(404)
    expect(body.errors[0]).toMatchObject({ code: 'SECTION_NOT_FOUND', path: 'section' })
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=51', 'limit'],
    ['limit=many', 'limit'],
    ['section=', 'section'],
    ['draft=true', 'draft'],
  ])('refuses ?%s and names the parameter', async (query, path) => {
    const { status, body } = await read(`?${query}`)
    expect(status).toBe(400)
    expect(body.errors[0].path).toBe(path)
  })
})

describe('a pinned story', () => {
  const pinned = async () => {
    const { section, stories, query } = await createStories('01', '02')
    const page = await pinTo(section.id, [{ article: stories[0]!.id }])
    expect((await shownOn(query))[0]).toEqual(['01', true])
    return { story: stories[0]!, section, page, query }
  }

  const leaving: [string, (id: string) => Promise<{ status: number }>][] = [
    ['taken back', (id) => platform.editor.patch(`/api/articles/${id}`, { _status: 'draft' })],
    [
      'put into the bin',
      (id) =>
        platform.editor.patch(`/api/articles/${id}`, { deletedAt: '2026-02-01T00:00:00.000Z' }),
    ],
    ['deleted for good', (id) => platform.editor.delete(`/api/articles/${id}`)],
  ]

  it.each(leaving)('leaves by itself when it is %s', async (_how, act) => {
    const { story, page, query } = await pinned()
    expect((await act(story.id)).status).toBe(200)
    expect(await shownOn(query)).toEqual([['02', false]])
    const opened = await platform.editor.get(`/api/front-pages/${page.id}?depth=0`)
    expect(opened.status).toBe(200)
    expect((await change(page.id, { slots: opened.body.slots })).status).toBe(200)
  })

  it('stands where it stood once it is published again', async () => {
    const { story, query } = await pinned()
    await platform.editor.patch(`/api/articles/${story.id}`, { _status: 'draft' })
    await shownOn(query)
    await platform.editor.patch(`/api/articles/${story.id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    expect((await shownOn(query))[0]).toEqual(['01', true])
  })

  it('may be unpublished yet, and comes when it is published', async () => {
    const { section, query } = await createStories('01')
    const draft = await make.createArticle({ headline: 'x', section: section.id, _status: 'draft' })
    await pinTo(section.id, [{ article: draft.id }])
    expect(await shownOn(query)).toEqual([['01', false]])
    await platform.editor.patch(`/api/articles/${draft.id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    expect(await shownOn(query)).toEqual([
      ['x', true],
      ['01', false],
    ])
  })

  it('shows in the next answer what has changed in it, its rating too', async () => {
    const { story, query } = await pinned()
    await platform.editor.patch(`/api/articles/${story.id}`, { headline: 'Mới' })
    expect((await shownOn(query))[0]).toEqual(['Mới', true])
    await platform.reader.put(`/v1/articles/${story.slug}/rating`, { value: 4 })
    expect((await read(query)).body.docs[0].rating.ratingValue).toBe(4)
  })

  it('leaves on time, and the answer is kept no longer than that', async () => {
    const { section, stories, query } = await createStories('01', '02')
    const [start, loaded] = [Date.parse('2030-06-01T05:00:00.000Z'), clock.now()]
    const setClocks = (passed: number) => {
      jest.spyOn(jobSystem, 'getCurrentDate').mockReturnValue(new Date(start + passed))
      jest.spyOn(clock, 'now').mockReturnValue(loaded + passed)
    }
    setClocks(0)
    const until = new Date(start + 30_000).toISOString()
    await pinTo(section.id, [{ article: stories[0]!.id, until }, { article: stories[1]!.id }])
    const { headers } = await read(query)
    expect(headers.get('cache-control')).toBe('public, max-age=30')
    setClocks(29_000)
    expect((await shownOn(query))[0]).toEqual(['01', true])
    setClocks(30_001)
    expect(await shownOn(query)).toEqual([
      ['02', true],
      ['01', false],
    ])
    const after = await read(query)
    expect(after.headers.get('cache-control')).toBe(
      'public, max-age=60, stale-while-revalidate=300',
    )
  })
})

describe('a front page', () => {
  it('pins a story once', async () => {
    const { section, stories } = await createStories('01')
    const article = stories[0]!.id
    const { status, body } = await pin(section.id, [{ article }, { article }])
    expect(status).toBe(422)
    expect(body.errors[0].data).toMatchObject({
      code: 'STORY_PINNED_TWICE',
      path: 'slots.1.article',
    })
  })

  it('pins thirty stories at most', async () => {
    const { section, stories } = await createStories('01')
    const slots = Array.from({ length: 31 }, () => ({ article: stories[0]!.id }))
    expect([400, 422]).toContain((await pin(section.id, slots)).status)
  })

  it('is there once for a section, and once for the site', async () => {
    const section = await make.createSection()
    const pages = [await pinTo(section.id, []), await pinTo(undefined, [])]
    for (const id of [section.id, undefined]) {
      const { status, body } = await pin(id, [])
      expect(status).toBe(409)
      expect(body.errors[0].data).toMatchObject({ code: 'FRONT_PAGE_EXISTS', path: 'section' })
    }
    const { status } = await change(pages[1]!.id, { section: section.id })
    expect(status).toBe(409)
    await platform.editor.delete(`/api/front-pages/${pages[1]!.id}`)
  })

  it('is made once where several editors begin it at the same moment', async () => {
    const section = await make.createSection()
    const answers = await Promise.all(Array.from({ length: 4 }, () => pin(section.id, [])))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const where = { section: { equals: section.id } }
    expect((await platform.payload.count({ collection: 'front-pages', where })).totalDocs).toBe(1)
  })

  it('is called what its section is called, and goes with it', async () => {
    const section = await make.createSection()
    const { id } = await pinTo(section.id, [])
    await platform.editor.patch(`/api/sections/${section.id}`, { name: 'Tên mới' })
    expect((await platform.editor.get(`/api/front-pages/${id}`)).body.title).toBe('Tên mới')
    expect((await read(`?section=${section.slug}`)).status).toBe(200)
    await platform.editor.delete(`/api/sections/${section.id}`)
    expect((await platform.editor.get(`/api/front-pages/${id}`)).status).toBe(404)
    expect((await read(`?section=${section.slug}`)).status).toBe(404)
  })

  it('has its key and title from the platform', async () => {
    const section = await make.createSection('Đời sống')
    const slots: object[] = []
    const data = { section: section.id, slots, key: 'site', title: 'Khác' }
    const { status, body } = await platform.editor.post('/api/front-pages?depth=0', data)
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ key: section.id, title: 'Đời sống' })
  })

  it('is curated by editors, seen by the desk, and closed to everybody else', async () => {
    const { section, stories } = await createStories('01')
    const slots = [{ article: stories[0]!.id }]
    for (const who of [platform.journalist, platform.moderator, platform.reader]) {
      expect((await pin(section.id, slots, who as typeof platform.editor)).status).toBe(403)
    }
    const { id } = await pinTo(section.id, slots)
    expect((await platform.journalist.get(`/api/front-pages/${id}`)).status).toBe(200)
    expect((await platform.reader.get(`/api/front-pages/${id}`)).status).toBe(403)
    expect((await platform.reader.get('/api/front-pages')).status).toBe(403)
  })
})
