import type { Person } from '../../helpers/people.ts'
import { factories, toBody, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

/** As the panel's editor does while somebody types. */
const autosave = (who: Person, id: string, data: object) =>
  who.patch(`/api/articles/${id}?depth=0&draft=true&autosave=true`, data)

/** As the panel does when somebody opens a new story. */
const open = async (who: Person) =>
  (await who.post('/api/articles?depth=0&draft=true', {})).body.doc as { id: string; slug: string }

const versionsOf = async (id: string) =>
  (await platform.editor.get(`/api/articles/versions?limit=100&where[parent][equals]=${id}`)).body
    .docs as { id: string; autosave?: boolean }[]

const draftOf = async (id: string) =>
  (await platform.editor.get(`/api/articles/${id}?depth=0&draft=true`)).body

describe('a new story', () => {
  it('is stored empty, and saves itself while it is written', async () => {
    const { id, slug } = await open(platform.journalist)
    expect(slug).toMatch(/^untitled-[0-9a-f]{8}$/)
    const written = { headline: 'Lũ về', body: toBody('Nước lên nhanh', 'trong đêm.') }
    const { status, body } = await autosave(platform.journalist, id, written)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ headline: 'Lũ về', _status: 'draft', wordCount: 5 })
    expect((await platform.reader.get(`/api/articles/${id}`)).status).toBe(404)
  })

  it('counts no words once its body is emptied', async () => {
    const { id } = await open(platform.journalist)
    await autosave(platform.journalist, id, { body: toBody('Một hai ba.') })
    await autosave(platform.journalist, id, { body: null })
    expect((await draftOf(id)).wordCount).toBe(0)
  })

  it('gets its address from the whole headline, when somebody saves it', async () => {
    const { id, slug } = await open(platform.journalist)
    const whole = unique('Đà Nẵng đẩy mạnh')
    await autosave(platform.journalist, id, { headline: 'Đà', slug })
    await autosave(platform.journalist, id, { headline: whole, slug })
    expect((await draftOf(id)).slug).toBe(slug)
    const saved = await platform.journalist.patch(`/api/articles/${id}?draft=true`, { slug })
    expect(saved.body.doc.slug).toBe(`da-nang-day-manh-${whole.split(' ').at(-1)}`)
  })

  it('keeps an address that was typed', async () => {
    const { id } = await open(platform.journalist)
    const slug = unique('go-tay').replace(' ', '-')
    await autosave(platform.journalist, id, { headline: 'Đà Nẵng', slug })
    await platform.journalist.patch(`/api/articles/${id}?draft=true`, { headline: 'Huế', slug })
    expect((await draftOf(id)).slug).toBe(slug)
  })

  it('shares no address with another draft, and both are published', async () => {
    const headline = unique('Bão số 5')
    const section = (await make.createSection()).id
    const slugs = []
    const ids = [await open(platform.journalist), await open(platform.editor)].map(({ id }) => id)
    for (const id of ids) {
      await autosave(platform.editor, id, { headline, section, body: toBody('Tin.') })
      slugs.push((await platform.editor.patch(`/api/articles/${id}?draft=true`, {})).body.doc.slug)
    }
    expect(slugs[1]).toBe(`${slugs[0]}-2`)
    for (const id of ids) {
      const { status } = await platform.editor.patch(`/api/articles/${id}`, {
        _status: 'published',
        ignoreChecklist: true,
      })
      expect(status).toBe(200)
    }
  })

  it('can be published only with what a story needs', async () => {
    const { id } = await open(platform.editor)
    await autosave(platform.editor, id, { headline: 'Chỉ có tiêu đề' })
    const { status } = await platform.editor.patch(`/api/articles/${id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    expect(status).toBe(400)
  })
})

describe('autosave on a published story', () => {
  it.each([
    ['as the panel asks', 'draft=true&autosave=true', {}],
    ['without draft=true', 'autosave=true', {}],
    ['with _status published', 'draft=true&autosave=true', { _status: 'published' }],
    ['with all languages published', 'autosave=true&publishAllLocales=true', {}],
  ])('leaves what readers see alone, %s', async (_how, query, extra) => {
    const createdBy = platform.journalist.user.id
    const data = { headline: 'Đang sửa', ...extra }
    for (const who of [platform.journalist, platform.editor]) {
      const { id, slug } = await make.createArticle({ headline: 'Bản đã đăng', createdBy })
      const { status } = await who.patch(`/api/articles/${id}?${query}`, data)
      expect(status).toBe(200)
      const { body } = await platform.reader.get(`/v1/articles/${slug}`)
      expect(body.headline).toBe('Bản đã đăng')
      expect((await platform.reader.get(`/api/articles/${id}`)).body.headline).toBe('Bản đã đăng')
      expect(await draftOf(id)).toMatchObject({ headline: 'Đang sửa', _status: 'draft' })
    }
  })

  it('creates no published story either', async () => {
    const data = {
      headline: unique('Tin'),
      body: toBody('Một đoạn văn.'),
      section: (await make.createSection()).id,
      _status: 'published',
      ignoreChecklist: true,
    }
    const { body } = await platform.editor.post('/api/articles?autosave=true', data)
    expect(body.doc._status).toBe('draft')
    expect((await platform.reader.get(`/api/articles/${body.doc.id}`)).status).toBe(404)
  })

  it('is published when an editor says so', async () => {
    const { id, slug } = await make.createArticle({ headline: 'Bản cũ' })
    await autosave(platform.editor, id, { headline: 'Bản mới' })
    await platform.editor.patch(`/api/articles/${id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.headline).toBe('Bản mới')
  })
})

describe('versions', () => {
  it('hold one that saves itself, however often, and one for each save on purpose', async () => {
    const { id } = await make.createArticle()
    for (const n of [1, 2, 3]) await autosave(platform.editor, id, { standfirst: `Lần ${n}` })
    expect(await versionsOf(id)).toHaveLength(2)
    await platform.editor.patch(`/api/articles/${id}?draft=true`, { standfirst: 'Lưu' })
    for (const n of [4, 5]) await autosave(platform.editor, id, { standfirst: `Lần ${n}` })
    const versions = await versionsOf(id)
    expect(versions.filter((version) => version.autosave)).toHaveLength(2)
    expect(versions).toHaveLength(4)
    expect((await draftOf(id)).standfirst).toBe('Lần 5')
  })
})

describe('the lock on a story', () => {
  const mine = { standfirst: 'Của tôi' }
  const locksOn = (id: string, who: Person) => {
    const document = `where[document.relationTo][equals]=articles&where[document.value][equals]=${id}`
    return `/api/payload-locked-documents?depth=0&${document}&where[user.value][equals]=${who.user.id}`
  }
  const locked = async (id: string, who: Person) =>
    (await who.get(locksOn(id, who))).body.docs as { id: string }[]

  it('stays while the story saves itself, and others are refused', async () => {
    const { id } = await make.createArticle()
    for (const n of [1, 2]) await autosave(platform.editor, id, { standfirst: `Lần ${n}` })
    expect(await locked(id, platform.editor)).toHaveLength(1)
    const { status } = await autosave(platform.admin, id, mine)
    expect(status).toBe(423)
    expect((await draftOf(id)).standfirst).toBe('Lần 2')
  })

  it('passes to who takes the story over', async () => {
    const { id } = await make.createArticle()
    await autosave(platform.editor, id, mine)
    const [lock] = await locked(id, platform.editor)
    const user = { relationTo: 'users', value: platform.admin.user.id }
    await platform.admin.patch(`/api/payload-locked-documents/${lock!.id}`, { user })
    expect((await autosave(platform.editor, id, mine)).status).toBe(423)
    expect((await autosave(platform.admin, id, mine)).status).toBe(200)
  })

  it('goes with a save on purpose, and when the writer leaves', async () => {
    const { id } = await make.createArticle()
    await autosave(platform.editor, id, mine)
    await platform.editor.patch(`/api/articles/${id}?draft=true`, mine)
    expect((await autosave(platform.admin, id, mine)).status).toBe(200)
    await platform.admin.delete(locksOn(id, platform.admin))
    expect((await autosave(platform.editor, id, mine)).status).toBe(200)
  })

  it('of somebody else stays when one leaves', async () => {
    const { id } = await make.createArticle()
    await autosave(platform.editor, id, mine)
    await platform.admin.delete(locksOn(id, platform.admin))
    expect(await locked(id, platform.editor)).toHaveLength(1)
  })
})

describe('clearEmptyDrafts', () => {
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()

  const age = async (id: string) => {
    const [version] = await versionsOf(id)
    const versionData = { updatedAt: yesterday } as never
    await platform.payload.db.updateVersion({
      collection: 'articles',
      id: version!.id,
      versionData,
    })
  }

  const clear = async () => {
    await platform.payload.jobs.queue({ task: 'clearEmptyDrafts', input: {} })
    await platform.payload.jobs.run()
  }

  const createTag = () =>
    platform.payload.create({ collection: 'tags', data: { name: unique('Thẻ') } })

  const isThere = async (id: string) =>
    (await platform.editor.get(`/api/articles/${id}?depth=0&draft=true`)).status === 200

  it('deletes drafts that nobody has touched for a day, and no others', async () => {
    const old = await open(platform.journalist)
    const fresh = await open(platform.journalist)
    const written = await open(platform.journalist)
    await autosave(platform.journalist, written.id, { headline: 'Có chữ' })
    const published = await make.createArticle()
    for (const { id } of [old, written, published]) await age(id)
    await clear()
    expect(await isThere(old.id)).toBe(false)
    expect(await isThere(fresh.id)).toBe(true)
    expect(await isThere(written.id)).toBe(true)
    expect(await isThere(published.id)).toBe(true)
  })

  it.each([
    ['a section', async () => ({ section: (await make.createSection()).id })],
    ['tags', async () => ({ tags: [(await createTag()).id] })],
    ['an address of its own', async () => ({ slug: unique('trang-rieng').replace(' ', '-') })],
    ['words for search engines', async () => ({ seo: { description: 'Sẽ viết sau.' } })],
    ['a byline', async () => ({ byline: [{ author: (await make.createAuthor()).id }] })],
    [
      'an original',
      async () => ({ language: 'en', translationOf: (await make.createArticle()).id }),
    ],
  ])('keeps a draft without words that has %s', async (_what, data) => {
    const { id } = await open(platform.journalist)
    const { status } = await autosave(platform.journalist, id, await data())
    expect(status).toBe(200)
    await age(id)
    await clear()
    expect(await isThere(id)).toBe(true)
  })

  it('keeps a draft whose time an editor has set', async () => {
    const { id } = await open(platform.editor)
    const data = { embargoedUntil: '2099-01-01T00:00:00.000Z' }
    expect((await platform.editor.patch(`/api/articles/${id}?draft=true`, data)).status).toBe(200)
    await age(id)
    await clear()
    expect(await isThere(id)).toBe(true)
  })

  it('keeps a draft with a note on it, and deletes it once the note is taken back', async () => {
    const { id: article } = await open(platform.journalist)
    const note = { article, body: 'Chờ ảnh từ hiện trường.' }
    const { body } = await platform.editor.post('/api/notes', note)
    await age(article)
    await clear()
    expect(await isThere(article)).toBe(true)
    await platform.editor.delete(`/api/notes/${body.doc.id}`)
    await clear()
    expect(await isThere(article)).toBe(false)
  })

  it('deletes a draft whose tags and byline have been taken out again', async () => {
    const { id } = await open(platform.journalist)
    await autosave(platform.journalist, id, { tags: [(await createTag()).id] })
    await autosave(platform.journalist, id, { tags: [], byline: [] })
    await age(id)
    await clear()
    expect(await isThere(id)).toBe(false)
  })

  it('is tried again where a draft cannot be deleted', async () => {
    const { id } = await open(platform.journalist)
    await age(id)
    const { hooks } = platform.payload.collections.articles.config
    const beforeDelete = hooks.beforeDelete
    hooks.beforeDelete = [() => Promise.reject(new Error('Not today.'))]
    await clear()
    hooks.beforeDelete = beforeDelete
    const where = { taskSlug: { equals: 'clearEmptyDrafts' } }
    const { docs } = await platform.payload.delete({ collection: 'payload-jobs', where })
    expect(docs).toMatchObject([{ totalTried: 1, hasError: false }])
    expect(docs[0]!.completedAt ?? null).toBeNull()
    expect(await isThere(id)).toBe(true)
  })

  it('is due once a night', async () => {
    for (const _ of [1, 2]) await platform.payload.jobs.handleSchedules({ allQueues: true })
    const where = { taskSlug: { equals: 'clearEmptyDrafts' } } as const
    const { docs } = await platform.payload.find({ collection: 'payload-jobs', where })
    expect(docs).toMatchObject([{ queue: 'nightly', waitUntil: expect.stringContaining(':30:00') }])
  })
})
