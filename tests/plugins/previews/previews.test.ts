import { signToken } from '#plugins/previews/token.ts'
import type { Agent } from '../../helpers/agent.ts'
import { factories, toBody } from '../../helpers/factories.ts'
import { createWithoutRole } from '../../helpers/people.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const hour = 60 * 60 * 1000

const createDraft = (data: object = {}) =>
  factories(platform.payload).createArticle({ _status: 'draft', ...data })

const makeLink = (id: string, body?: object, who: Agent = platform.journalist) =>
  who.post(`/api/articles/${id}/preview-link`, body)

/** The route that the linked page reads. */
const routeOf = (url: string) => url.replace('http://news.test/preview', '/v1/preview')

const previewOf = async (id: string) => routeOf((await makeLink(id)).body.url)

const tokenFor = (article: string, expiresAt: Date) =>
  signToken(platform.payload.secret, { article, expiresAt })

const linkTo = (target: string) => ({
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children: [
    {
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      id: `link-${target}`,
      fields: {
        linkType: 'internal',
        newTab: false,
        doc: { relationTo: 'articles', value: target },
      },
      children: toBody('đọc thêm').root.children[0]!.children,
    },
  ],
})

describe('making a preview link', () => {
  it.each(['journalist', 'editor', 'moderator', 'admin'] as const)(
    'is allowed to a %s, also for a colleague’s draft',
    async (role) => {
      const { id } = await createDraft()
      const before = Date.now()
      const { status, body } = await makeLink(id, undefined, platform[role])
      expect(status).toBe(200)
      expect(Object.keys(body).sort()).toEqual(['expiresAt', 'url'])
      expect(body.url).toMatch(`http://news.test/preview/articles/${id}?token=`)
      const holdsFor = new Date(body.expiresAt).getTime() - before
      expect(Math.abs(holdsFor - 48 * hour)).toBeLessThan(hour / 60)
      expect((await platform.reader.get(routeOf(body.url))).body).toMatchObject({
        id,
        expiresAt: body.expiresAt,
      })
    },
  )

  it('is refused to readers and to a user without a role, for published stories too', async () => {
    const nobody = await createWithoutRole(platform)
    const { createArticle } = factories(platform.payload)
    for (const { id } of [await createDraft(), await createArticle()]) {
      for (const who of [platform.reader, nobody]) {
        const { status, body } = await makeLink(id, undefined, who)
        expect(status).toBe(403)
        expect(body.errors[0].data.code).toBe('PREVIEW_LINK_NOT_ALLOWED')
        expect(JSON.stringify(body)).not.toContain('token')
      }
    }
  })

  it.each([1, 24, 168])('holds for %d hours where they are asked for', async (hours) => {
    const { id } = await createDraft()
    const before = Date.now()
    const { body } = await makeLink(id, { hours })
    const holdsFor = new Date(body.expiresAt).getTime() - before
    expect(Math.abs(holdsFor - hours * hour)).toBeLessThan(hour / 60)
  })

  it.each([{ hours: 0 }, { hours: 169 }, { hours: 1.5 }, { hours: '24' }, { days: 2 }, []])(
    'refuses %j',
    async (input) => {
      const { id } = await createDraft()
      const { status, body } = await makeLink(id, input)
      expect(status).toBe(400)
      expect(body.errors[0].data).toMatchObject({ code: 'INVALID_INPUT', path: 'hours' })
    },
  )

  it('refuses what is not JSON', async () => {
    const { id } = await createDraft()
    expect((await makeLink(id, '{' as never)).status).toBe(400)
  })

  it('answers 404 for a story that is not there, or lies in the trash', async () => {
    const { id } = await createDraft()
    await platform.editor.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })
    for (const gone of [id, 'no-such-story']) {
      const { status, body } = await makeLink(gone)
      expect(status).toBe(404)
      expect(body.errors[0].data.code).toBe('ARTICLE_NOT_FOUND')
    }
  })
})

describe('a preview', () => {
  it('shows a draft to whoever has the link, in the shape of a published story', async () => {
    const { createArticle, createAuthor, createImage } = factories(platform.payload)
    const data = {
      headline: 'Chợ đêm ga cũ',
      standfirst: 'Mở lại sau ba năm.',
      body: toBody('Đèn bật lúc sáu giờ.'),
      byline: [{ author: (await createAuthor('Lê Thị Mơ')).id, role: 'text' }],
      leadImage: (await createImage({ credit: 'Trần Nam' })).id,
    }
    const { id } = await createDraft(data)
    const { status, body } = await platform.reader.get(await previewOf(id))
    expect(status).toBe(200)
    const { draft, expiresAt, ...story } = body
    expect(draft).toBe(true)
    expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now())
    expect(story).toMatchObject({
      id,
      headline: 'Chợ đêm ga cũ',
      bodyHtml: '<p>Đèn bật lúc sáu giờ.</p>',
      byline: [{ name: 'Lê Thị Mơ', role: 'text' }],
      leadImage: { credit: 'Trần Nam' },
      rating: { ratingCount: 0 },
      comments: { count: 0 },
    })
    const published = await createArticle(data)
    const asRead = await platform.reader.get(`/v1/articles/${published.slug}`)
    expect(Object.keys(story)).toEqual(Object.keys(asRead.body))
    expect((await platform.reader.get(`/v1/articles/${story.slug}`)).status).toBe(404)
  })

  it('opens the pictures of its story, and no others', async () => {
    const { createImage } = factories(platform.payload)
    const [shown, other] = [await createImage(), await createImage()]
    const { id } = await createDraft({ leadImage: shown.id })
    const { leadImage } = (await platform.reader.get(await previewOf(id))).body
    const { pathname, search } = new URL(leadImage.url)
    const statusOf = async (path: string) => (await platform.reader.get(path)).status
    expect(await statusOf(pathname + search)).toBe(200)
    expect(await statusOf(pathname)).not.toBe(200)
    expect(await statusOf(`${pathname}${search}x`)).not.toBe(200)
    expect(await statusOf(`/api/images/file/${other.filename}${search}`)).not.toBe(200)
    expect(await statusOf(`/api/images/${shown.id}${search}`)).not.toBe(200)
  })

  it('shows a published story with the changes that wait, and readers what is published', async () => {
    const { createArticle } = factories(platform.payload)
    const { id, slug } = await createArticle({ headline: 'Bản đã đăng' })
    const path = await previewOf(id)
    const story = await platform.reader.get(`/v1/articles/${slug}`)
    const { draft, expiresAt: _until, ...before } = (await platform.reader.get(path)).body
    expect(draft).toBe(false)
    expect(before).toEqual(story.body)
    await platform.editor.patch(`/api/articles/${id}?draft=true`, {
      headline: 'Bản đang sửa',
      _status: 'draft',
    })
    expect((await platform.reader.get(path)).body).toMatchObject({
      headline: 'Bản đang sửa',
      draft: true,
    })
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.headline).toBe('Bản đã đăng')
  })

  it('shows each save at once, by the same link', async () => {
    const { id } = await createDraft({ headline: 'Một' })
    const path = await previewOf(id)
    for (const headline of ['Hai', 'Ba']) {
      await platform.editor.patch(`/api/articles/${id}?draft=true`, { headline })
      expect((await platform.reader.get(path)).body.headline).toBe(headline)
    }
    await platform.editor.patch(`/api/articles/${id}`, {
      headline: 'Bốn',
      _status: 'published',
      ignoreChecklist: true,
    })
    expect((await platform.reader.get(path)).body).toMatchObject({ headline: 'Bốn', draft: false })
  })

  it('shows a draft that lacks all that publishing asks for', async () => {
    const { body } = await platform.journalist.post('/api/articles?draft=true', {
      headline: null,
      language: null,
      byline: [{}],
      _status: 'draft',
    })
    const { id } = body.doc
    await platform.editor.patch(`/api/articles/${id}?draft=true`, { corrections: [{}] })
    const preview = await platform.reader.get(await previewOf(id))
    expect(preview.status).toBe(200)
    expect(preview.body).toMatchObject({
      headline: '',
      section: null,
      leadImage: null,
      bodyHtml: '',
      byline: [],
      corrections: [],
      draft: true,
    })
  })

  it('shows no other draft: a link to one leads nowhere until it is published', async () => {
    const other = await createDraft({ headline: 'Chưa ai được biết' })
    const body = { root: { ...toBody().root, children: [linkTo(other.id)] } }
    const { id } = await createDraft({ body })
    const path = await previewOf(id)
    const before = await platform.reader.get(path)
    expect(before.body.bodyHtml).toContain('href="#"')
    expect(JSON.stringify(before.body)).not.toContain('chua-ai-duoc-biet')
    await platform.editor.patch(`/api/articles/${other.id}`, {
      _status: 'published',
      ignoreChecklist: true,
    })
    const after = await platform.reader.get(path)
    expect(after.body.bodyHtml).toContain('/articles/chua-ai-duoc-biet')
  })

  it('names nobody of the newsroom and none of its notes', async () => {
    const { body } = await platform.journalist.post('/api/articles?draft=true', { headline: 'Tin' })
    const { body: preview } = await platform.reader.get(await previewOf(body.doc.id))
    const text = JSON.stringify(preview)
    expect(text).not.toContain('@news.test')
    for (const field of ['stage', 'createdBy', '_status', 'firstPublishedAt']) {
      expect(preview).not.toHaveProperty(field)
    }
  })

  it('is kept by nobody and found by no search engine', async () => {
    const { createArticle } = factories(platform.payload)
    for (const { id } of [await createDraft(), await createArticle()]) {
      const path = await previewOf(id)
      for (const { headers } of [
        await platform.reader.get(path),
        await platform.reader.head(path),
      ]) {
        expect(headers.get('cache-control')).toBe('no-store')
        expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
        expect(headers.get('referrer-policy')).toBe('no-referrer')
        expect(headers.get('etag')).toBeNull()
      }
    }
  })

  it('ends with its story, in the trash or deleted', async () => {
    for (const isTrashed of [true, false]) {
      const { id } = await createDraft()
      const path = await previewOf(id)
      if (isTrashed) {
        const deletedAt = new Date().toISOString()
        await platform.editor.patch(`/api/articles/${id}`, { deletedAt })
      } else await platform.editor.delete(`/api/articles/${id}`)
      const { status, body } = await platform.reader.get(path)
      expect(status).toBe(404)
      expect(body.errors[0].code).toBe('ARTICLE_NOT_FOUND')
    }
  })
})

type Tokens = { own: string; others: string; id: string }

const refusals: [what: string, token: (tokens: Tokens) => string, code: string][] = [
  ['no token', () => '', 'PREVIEW_REFUSED'],
  ['a word', () => 'token', 'PREVIEW_REFUSED'],
  ['another story’s token', ({ others }) => others, 'PREVIEW_REFUSED'],
  ['a later expiry', ({ own }) => own.replace(/^./, 'z'), 'PREVIEW_REFUSED'],
  ['another signature', ({ own }) => own.replace(/\.[\w-]{4}/, '.AAAA'), 'PREVIEW_REFUSED'],
  [
    'a token of another newsroom',
    ({ id }) =>
      signToken('another secret', { article: id, expiresAt: new Date(Date.now() + hour) }),
    'PREVIEW_REFUSED',
  ],
  ['a time that is over', ({ id }) => tokenFor(id, new Date(Date.now() - 1000)), 'PREVIEW_EXPIRED'],
]

describe('a preview is refused', () => {
  it.each(refusals)('with %s', async (_what, token, code) => {
    const { createArticle } = factories(platform.payload)
    const later = new Date(Date.now() + hour)
    const other = await createDraft()
    for (const { id } of [await createDraft(), await createArticle()]) {
      const tokens = { own: tokenFor(id, later), others: tokenFor(other.id, later), id }
      const query = new URLSearchParams({ token: token(tokens) })
      const answer = await platform.reader.get(`/v1/preview/articles/${id}?${query}`)
      expect(answer.status).toBe(403)
      expect(answer.body.errors).toEqual([{ code, message: expect.any(String), path: 'token' }])
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('without the parameter, and to staff as to anyone', async () => {
    const { id } = await createDraft()
    const { status, body } = await platform.editor.get(`/v1/preview/articles/${id}`)
    expect(status).toBe(403)
    expect(body.errors[0].code).toBe('PREVIEW_REFUSED')
  })

  it('with a token moved to another story’s address, there or not', async () => {
    const [mine, other] = [await createDraft(), await createDraft()]
    const path = await previewOf(mine.id)
    for (const id of [other.id, 'no-such-story']) {
      expect((await platform.reader.get(path.replace(mine.id, id))).status).toBe(403)
    }
  })
})

describe('the panel’s live preview', () => {
  const addressFor = (data: object, user?: object) => {
    const { url } = platform.payload.collections.articles.config.admin.livePreview!
    const req = { payload: platform.payload, user }
    return (url as (args: object) => string | null)({ data, req })
  }

  it('is the preview of a saved story, at an address that stays while one works', async () => {
    const story = await createDraft()
    const address = addressFor(story, platform.journalist.user)
    expect(addressFor(story, platform.journalist.user)).toBe(address)
    const { status, body } = await platform.reader.get(`/v1${address}`)
    expect(status).toBe(200)
    expect(new Date(body.expiresAt).getTime() - Date.now()).toBeGreaterThan(8 * hour)
  })

  it('is none for a story that is not saved yet or lies in the trash, nor for a reader', async () => {
    const story = await createDraft()
    const user = platform.editor.user
    expect(addressFor({ headline: 'Mới' }, user)).toBeNull()
    expect(addressFor({ ...story, deletedAt: new Date().toISOString() }, user)).toBeNull()
    expect(addressFor(story)).toBeNull()
  })
})
