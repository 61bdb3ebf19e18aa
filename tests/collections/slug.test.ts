// The part of an address that names a story, as those at the desk meet it.
import { factories, toBody, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let section: string

beforeAll(async () => {
  platform = await startPlatform()
  section = (await factories(platform.payload).createSection()).id
})
afterAll(() => platform.stop())

type Draft = {
  headline?: string
  slug?: string | null
  _status?: string
  publishedAt?: string
  ignoreChecklist?: boolean
}

const toStory = (draft: Draft) => ({
  body: toBody('Một đoạn văn.'),
  language: 'vi',
  section,
  ...draft,
})

const create = (draft: Draft) => platform.editor.post('/api/articles?depth=0', toStory(draft))

const createDraft = (draft: Draft, who = platform.journalist) =>
  who.post('/api/articles?depth=0&draft=true', toStory(draft))

const change = (id: string, draft: Draft) =>
  platform.editor.patch(`/api/articles/${id}?depth=0`, draft)

const saveDraft = (id: string, draft: Draft) =>
  platform.editor.patch(`/api/articles/${id}?depth=0&draft=true`, draft)

/** A headline that no other test has, and the slug it makes. */
const newHeadline = (words = 'Đà Nẵng đẩy mạnh') => {
  const headline = unique(words)
  const mark = headline.slice(words.length + 1)
  return { headline, mark, slug: `da-nang-day-manh-${mark}` }
}

describe('the slug of a story', () => {
  it('is made from the headline', async () => {
    const { headline, slug } = newHeadline()
    const { status, body } = await create({ headline, _status: 'published', ignoreChecklist: true })
    expect(status).toBe(201)
    expect(body.doc.slug).toBe(slug)
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.headline).toBe(headline)
  })

  it('is the same for a headline that arrives decomposed', async () => {
    const { headline, slug } = newHeadline()
    const { body } = await create({
      headline: headline.normalize('NFD'),
      _status: 'published',
      ignoreChecklist: true,
    })
    expect(body.doc).toMatchObject({ slug, headline })
  })

  it('is the one that was typed, where one was', async () => {
    const { headline, mark } = newHeadline()
    const { body } = await create({ headline, slug: `tin-nong-${mark}` })
    expect(body.doc.slug).toBe(`tin-nong-${mark}`)
  })

  const misshapen = ['Tin-Nóng', 'tin nóng', '-tin', 'tin--nong', 'tin/nong', 'x'.repeat(121)]

  it.each(misshapen)('is refused as “%s”', async (slug) => {
    const { status, body } = await create({ headline: newHeadline().headline, slug })
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toContain('slug')
  })

  it('is free again once the story that was to have it is refused', async () => {
    const { headline, slug } = newHeadline()
    const refused = await create({ headline, _status: 'published' })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    const { body } = await create({ headline, _status: 'published', ignoreChecklist: true })
    expect(body.doc.slug).toBe(slug)
  })

  it('is refused where another story has it', async () => {
    const { headline, slug } = newHeadline()
    await create({ headline })
    const { status, body } = await create({ headline: unique('Tin khác'), slug })
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toContain('slug')
  })

  it('is not made at an address that leads to another story', async () => {
    const { headline, slug, mark } = newHeadline()
    const { body } = await create({ headline, _status: 'published', ignoreChecklist: true })
    await change(body.doc.id, { slug: `moi-${mark}` })
    expect((await create({ headline })).body.doc.slug).toBe(`${slug}-2`)
  })

  it('is made for a headline without a single letter of ours', async () => {
    const { status, body } = await create({
      headline: '東京 😀',
      _status: 'published',
      ignoreChecklist: true,
    })
    expect(status).toBe(201)
    expect(body.doc.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect((await platform.reader.get(`/v1/articles/${body.doc.slug}`)).status).toBe(200)
  })
})

describe('the slugs of stories with one headline', () => {
  it('end in -2, -3', async () => {
    const { headline, slug } = newHeadline()
    const stories = [
      await create({ headline }),
      await create({ headline }),
      await create({ headline }),
    ]
    expect(stories.map(({ body }) => body.doc.slug)).toEqual([slug, `${slug}-2`, `${slug}-3`])
  })

  it('are told apart from those of stories in the bin, which may come back', async () => {
    const { headline, slug } = newHeadline()
    const { body } = await create({ headline })
    await platform.editor.patch(`/api/articles/${body.doc.id}`, { deletedAt: new Date() })
    expect((await create({ headline })).body.doc.slug).toBe(`${slug}-2`)
  })

  it('differ when the stories are made at the same moment', async () => {
    const { headline, slug } = newHeadline()
    const made = await Promise.all(Array.from({ length: 12 }, () => createDraft({ headline })))
    expect(made.map(({ status }) => status)).toEqual(made.map(() => 201))
    const slugs = made.map(({ body }) => body.doc.slug as string)
    expect(new Set(slugs).size).toBe(made.length)
    expect(slugs.filter((own) => own !== slug && !own.startsWith(`${slug}-`))).toEqual([])
    const { status, body } = await createDraft({ headline })
    expect(status).toBe(201)
    expect(slugs).not.toContain(body.doc.slug)
  })
})

describe('the slug of a story that has not been published', () => {
  it('can be changed', async () => {
    const { headline, mark } = newHeadline()
    const { body } = await createDraft({ headline })
    const changed = await saveDraft(body.doc.id, { slug: `moi-${mark}` })
    expect(changed.status).toBe(200)
    expect(changed.body.doc.slug).toBe(`moi-${mark}`)
    const published = await change(body.doc.id, { _status: 'published', ignoreChecklist: true })
    expect(published.body.doc.slug).toBe(`moi-${mark}`)
  })

  it('can be changed also where the time of publication is set beforehand', async () => {
    const { headline, mark } = newHeadline()
    const publishedAt = '2026-01-01T00:00:00.000Z'
    const { body } = await createDraft({ headline, publishedAt }, platform.editor)
    const changed = await saveDraft(body.doc.id, { slug: `moi-${mark}` })
    expect(changed.status).toBe(200)
    expect(changed.body.doc.slug).toBe(`moi-${mark}`)
  })

  it('stays while the headline is still being worked on', async () => {
    const { headline, slug } = newHeadline()
    const { body } = await createDraft({ headline })
    const changed = await saveDraft(body.doc.id, { headline: unique('Một tiêu đề khác') })
    expect(changed.body.doc.slug).toBe(slug)
  })

  it('is made anew when it is emptied', async () => {
    const { headline, mark } = newHeadline()
    const { body } = await createDraft({ headline })
    const changed = await saveDraft(body.doc.id, { headline: `Đắk Lắk ${mark}`, slug: '' })
    expect(changed.body.doc.slug).toBe(`dak-lak-${mark}`)
  })
})

describe('the slug of a story that has been published', () => {
  const publish = async (createdBy?: string) => {
    const { headline, slug, mark } = newHeadline()
    const data = { headline, _status: 'published', section, createdBy }
    const { id } = await factories(platform.payload).createArticle(data)
    return { id, headline, slug, mark }
  }

  it('is changed by an editor, and the story is found at the new address', async () => {
    const { id, slug, mark } = await publish()
    const { status, body } = await change(id, { slug: `moi-${mark}` })
    expect(status).toBe(200)
    expect(body.doc.slug).toBe(`moi-${mark}`)
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(404)
    expect((await platform.reader.get(`/v1/articles/moi-${mark}`)).status).toBe(200)
  })

  it('is not changed by a journalist, in the story or in the draft beside it', async () => {
    const { id, slug, mark } = await publish(platform.journalist.user.id)
    for (const query of ['depth=0', 'depth=0&draft=true']) {
      const data = { slug: `moi-${mark}` }
      const { status, body } = await platform.journalist.patch(`/api/articles/${id}?${query}`, data)
      expect(status).toBe(403)
      expect(body.errors[0].data).toMatchObject({ code: 'SLUG_CHANGE_NOT_ALLOWED', path: 'slug' })
    }
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(200)
    expect((await platform.reader.get(`/v1/articles/moi-${mark}`)).status).toBe(404)
  })

  it('is not changed by a journalist after it was taken back: links to it are out there', async () => {
    const { id, mark } = await publish(platform.journalist.user.id)
    expect((await change(id, { _status: 'draft' })).status).toBe(200)
    const data = { slug: `moi-${mark}` }
    const { status, body } = await platform.journalist.patch(`/api/articles/${id}`, data)
    expect(status).toBe(403)
    expect(body.errors[0].data.code).toBe('SLUG_CHANGE_NOT_ALLOWED')
  })

  it('may be sent along unchanged by a journalist', async () => {
    const { id, slug } = await publish(platform.journalist.user.id)
    const data = { standfirst: 'Sa pô mới.', slug }
    expect((await platform.journalist.patch(`/api/articles/${id}`, data)).status).toBe(200)
  })

  it('changes in an editor’s draft for nobody but the desk', async () => {
    const { id, slug, mark } = await publish()
    expect((await saveDraft(id, { slug: `moi-${mark}` })).status).toBe(200)
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(200)
    expect((await platform.reader.get(`/v1/articles/moi-${mark}`)).status).toBe(404)
  })

  it('stays when the headline changes, and may be sent along unchanged', async () => {
    const { id, slug } = await publish()
    const { status, body } = await change(id, { headline: unique('Tiêu đề đã sửa'), slug })
    expect(status).toBe(200)
    expect(body.doc.slug).toBe(slug)
  })

  it('stays when it is sent empty', async () => {
    const { id, headline, slug } = await publish()
    for (const empty of ['', null]) {
      const { status, body } = await change(id, { headline, slug: empty })
      expect(status).toBe(200)
      expect(body.doc.slug).toBe(slug)
    }
  })
})

describe('the slug of a draft that has no headline yet', () => {
  it('is a placeholder, another one for each', async () => {
    const slugs = [await createDraft({}), await createDraft({})].map(({ body }) => body.doc.slug)
    expect(slugs).toEqual([
      expect.stringMatching(/^untitled-[0-9a-f]{8}$/),
      expect.stringMatching(/^untitled-[0-9a-f]{8}$/),
    ])
    expect(slugs[0]).not.toBe(slugs[1])
  })

  it('becomes that of the headline when the headline comes', async () => {
    const { headline, slug } = newHeadline()
    const { body } = await createDraft({})
    const changed = await saveDraft(body.doc.id, { headline })
    expect(changed.body.doc.slug).toBe(slug)
    const published = await change(body.doc.id, { _status: 'published', ignoreChecklist: true })
    expect(published.status).toBe(200)
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.headline).toBe(headline)
  })

  it('stays while other things are saved', async () => {
    const { body } = await createDraft({})
    const changed = await saveDraft(body.doc.id, { publishedAt: undefined })
    expect(changed.body.doc.slug).toBe(body.doc.slug)
  })
})
