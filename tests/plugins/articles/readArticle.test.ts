import { factories, toBody } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const figure = (image: string, caption?: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: '64b0c1d2e3f4a5b6c7d8e9f0',
  relationTo: 'images',
  value: image,
  fields: { caption },
})

const withNodes = (...nodes: object[]) => {
  const body = toBody('Đoạn mở đầu.')
  return { root: { ...body.root, children: [...body.root.children, ...nodes] } }
}

describe('GET /v1/articles/:slug', () => {
  it('answers everything a page needs', async () => {
    const [author, image] = [await make.createAuthor('Lê Chi'), await make.createImage()]
    const { slug } = await make.createArticle({
      headline: 'Chợ phiên vùng cao',
      standfirst: 'Mỗi tuần một lần.',
      byline: [{ author: author.id, role: 'text' }],
      leadImage: image.id,
      corrections: [{ date: '2026-05-01T00:00:00.000Z', note: 'Sửa tên chợ.' }],
      breakingUntil: '2999-01-01T00:00:00.000Z',
    })
    const { status, body, headers } = await platform.reader.get(`/v1/articles/${slug}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      slug: 'cho-phien-vung-cao',
      url: 'http://news.test/articles/cho-phien-vung-cao',
      headline: 'Chợ phiên vùng cao',
      standfirst: 'Mỗi tuần một lần.',
      bodyHtml: '<p>Một đoạn văn.</p>',
      wordCount: 3,
      readingTimeMinutes: 1,
      byline: [{ name: 'Lê Chi', slug: 'le-chi', role: 'text' }],
      leadImage: { alt: 'Một bức ảnh', width: 64, height: 48, mimeType: 'image/jpeg' },
      breaking: true,
      corrections: [{ note: 'Sửa tên chợ.' }],
      comments: { count: 0, state: 'open', closesAt: null },
      rating: { ratingCount: 0, bestRating: 5 },
      seo: { title: 'Chợ phiên vùng cao', description: 'Mỗi tuần một lần.' },
    })
    expect(body.leadImage.placeholder).toMatch(/^data:image\/webp;base64,/)
    expect(headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=300')
  })

  it('prints a figure with its caption in this story, or else the picture’s own', async () => {
    const image = await make.createImage({ caption: 'Chú thích gốc', credit: 'Ảnh: A & B' })
    const body = withNodes(figure(image.id, 'Chú thích riêng'), figure(image.id))
    const { slug } = await make.createArticle({ body })
    const { bodyHtml } = (await platform.reader.get(`/v1/articles/${slug}`)).body
    expect(bodyHtml).toContain('<figcaption>Chú thích riêng <cite>Ảnh: A &amp; B</cite>')
    expect(bodyHtml).toContain('<figcaption>Chú thích gốc <cite>')
    expect(bodyHtml.match(/<figure>/g)).toHaveLength(2)
  })

  it('escapes what a journalist wrote and disarms a link that would run a script', async () => {
    const link = {
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      fields: { linkType: 'custom', newTab: false, url: 'javascript:alert(1)' },
      children: [{ type: 'text', version: 1, text: 'đây', format: 0 }],
    }
    const paragraph = { ...toBody('<script>alert(1)</script>').root.children[0]! }
    const children = [...paragraph.children, link]
    const { slug } = await make.createArticle({
      body: { root: { ...toBody().root, children: [{ ...paragraph, children }] } },
    })
    const { bodyHtml } = (await platform.reader.get(`/v1/articles/${slug}`)).body
    expect(bodyHtml).toContain('&lt;script&gt;')
    expect(bodyHtml).not.toContain('javascript:')
  })

  it('answers 304 to whom has it, the head alone to HEAD, and a new ETag after a change', async () => {
    const { id, slug } = await make.createArticle()
    const path = `/v1/articles/${slug}`
    const first = await platform.reader.get(path)
    const etag = first.headers.get('etag')!
    expect(etag).toMatch(/^"[^"]+"$/)
    const again = await platform.reader.get(path, { 'if-none-match': etag })
    expect([again.status, again.body]).toEqual([304, ''])
    const head = await platform.reader.head(path)
    expect([head.status, head.body, head.headers.get('etag')]).toEqual([200, '', etag])
    await platform.editor.patch(`/api/articles/${id}`, { headline: 'Tiêu đề mới' })
    const changed = await platform.reader.get(path, { 'if-none-match': etag })
    expect([changed.status, changed.body.headline]).toEqual([200, 'Tiêu đề mới'])
  })

  it.each(['khong-co', 'a%00b', '..%2f..%2fetc', '%F0%9F%98%80'])(
    'answers 404 for the unknown slug %s',
    async (slug) => {
      const { status, body } = await platform.reader.get(`/v1/articles/${slug}`)
      expect(status).toBe(404)
      expect(body.errors[0].code).toBe('ARTICLE_NOT_FOUND')
    },
  )

  it('hides a draft, and a published story that has been unpublished', async () => {
    const draft = await make.createArticle({ _status: 'draft' })
    const story = await make.createArticle()
    expect((await platform.reader.get(`/v1/articles/${draft.slug}`)).status).toBe(404)
    expect((await platform.reader.get(`/v1/articles/${story.slug}`)).status).toBe(200)
    await platform.editor.patch(`/api/articles/${story.id}`, { _status: 'draft' })
    expect((await platform.reader.get(`/v1/articles/${story.slug}`)).status).toBe(404)
  })

  it('shows a changed author, section and picture in the next answer', async () => {
    const [author, image] = [await make.createAuthor(), await make.createImage()]
    const section = await make.createSection()
    const { slug } = await make.createArticle({
      byline: [{ author: author.id, role: 'text' }],
      leadImage: image.id,
      section: section.id,
    })
    await platform.reader.get(`/v1/articles/${slug}`)
    await platform.editor.patch(`/api/authors/${author.id}`, { name: 'Tên mới' })
    await platform.editor.patch(`/api/sections/${section.id}`, { name: 'Mục mới' })
    await platform.editor.patch(`/api/images/${image.id}`, { alt: 'Mô tả mới' })
    const { body } = await platform.reader.get(`/v1/articles/${slug}`)
    expect(body.byline[0].name).toBe('Tên mới')
    expect(body.section.name).toBe('Mục mới')
    expect(body.leadImage.alt).toBe('Mô tả mới')
  })
})
