// schema.org's NewsArticle, as the delivery API answers it where it is asked for.
import { factories, toBody, toJpeg, unique } from '../../helpers/factories.ts'
import { makeRenditions } from '../../helpers/pictures.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const readJsonLd = async (slug: unknown) =>
  (await platform.reader.get(`/v1/articles/${slug}?include=jsonLd`)).body.jsonLd

const createLargeImage = async () => {
  const data = await toJpeg(1600, 1200)
  const file = { data, mimetype: 'image/jpeg', name: `${unique('c')}.jpg`, size: data.length }
  const image = await platform.payload.create({ collection: 'images', data: { alt: 'Ảnh' }, file })
  await makeRenditions(platform.payload)
  return image
}

const person = (name: string, slug: string) => ({
  '@type': 'Person',
  name,
  url: `http://news.test/authors/${slug}`,
})

describe('GET /v1/articles/:slug?include=jsonLd', () => {
  it('tells what the story is, in the newsroom’s time', async () => {
    const section = await make.createSection('Giao thông')
    const tag = await platform.payload.create({ collection: 'tags', data: { name: 'Cầu đường' } })
    const { slug } = await make.createArticle({
      headline: 'Thông xe cầu Bến Gỗ',
      standfirst: 'Sau ba lần lùi hẹn.',
      body: toBody('Cầu dài hai trăm mét.'),
      section: section.id,
      tags: [tag.id],
      publishedAt: '2026-11-25T13:30:00.000Z',
    })
    const jsonLd = await readJsonLd(slug)
    expect(jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@type': 'WebPage', '@id': `http://news.test/articles/${slug}` },
      headline: 'Thông xe cầu Bến Gỗ',
      description: 'Sau ba lần lùi hẹn.',
      datePublished: '2026-11-25T20:30:00+07:00',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Masthead', url: 'http://news.test' },
      inLanguage: 'vi',
      isAccessibleForFree: true,
      articleSection: 'Giao thông',
      keywords: ['Cầu đường'],
      wordCount: 5,
    })
    expect(jsonLd.dateModified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/)
  })

  it('names writers in the order of the byline, and those who did other parts apart', async () => {
    const [an, binh, chi] = [
      await make.createAuthor('Lê An'),
      await make.createAuthor('Vũ Bình'),
      await make.createAuthor('Hồ Chi'),
    ]
    const { slug } = await make.createArticle({
      byline: [
        { author: chi.id, role: 'text' },
        { author: binh.id, role: 'photo' },
        { author: an.id, role: 'text' },
      ],
    })
    const { author, contributor } = await readJsonLd(slug)
    expect(author).toEqual([person('Hồ Chi', 'ho-chi'), person('Lê An', 'le-an')])
    expect(contributor).toEqual([person('Vũ Bình', 'vu-binh')])
    const inPictures = await make.createArticle({ byline: [{ author: binh.id, role: 'photo' }] })
    const told = await readJsonLd(inPictures.slug)
    expect(told.author).toEqual([person('Vũ Bình', 'vu-binh')])
    expect(told).not.toHaveProperty('contributor')
  })

  it('has the newsroom for author where nobody is named', async () => {
    const { slug } = await make.createArticle()
    const { author, publisher } = await readJsonLd(slug)
    expect(author).toEqual([publisher])
  })

  it('shows the picture in three shapes, or as it is until they are made', async () => {
    const large = await make.createArticle({ leadImage: (await createLargeImage()).id })
    const { image } = await readJsonLd(large.slug)
    const ratios = image.map(({ width, height }: Record<string, number>) => width! / height!)
    expect(ratios).toEqual([4 / 3, 1, 16 / 9])
    for (const { url, ...rest } of image) {
      expect(url).toMatch(/^http:\/\/news\.test\/api\/renditions\/file\/.+\.jpg$/)
      expect(rest['@type']).toBe('ImageObject')
    }
    const small = await make.createArticle({ leadImage: (await make.createImage()).id })
    expect((await readJsonLd(small.slug)).image).toMatchObject([{ width: 64, height: 48 }])
    const none = await make.createArticle()
    expect(await readJsonLd(none.slug)).not.toHaveProperty('image')
  })

  it('tells each correction with its day', async () => {
    const { id, slug } = await make.createArticle()
    expect(await readJsonLd(slug)).not.toHaveProperty('correction')
    const corrections = [{ date: '2026-11-25T20:15:00.000Z', note: 'Sửa tên cầu.' }]
    await platform.editor.patch(`/api/articles/${id}`, { corrections })
    expect((await readJsonLd(slug)).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'Sửa tên cầu.',
        datePublished: '2026-11-26T03:15:00+07:00',
      },
    ])
  })

  it('cuts a long headline between words, at 110 characters at most', async () => {
    const headline = 'Một tiêu đề rất dài '.repeat(9).trim()
    const { slug } = await make.createArticle({ headline })
    const { headline: told } = await readJsonLd(slug)
    expect(told.length).toBeLessThanOrEqual(110)
    expect(told).toMatch(/\S…$/)
    expect(headline.startsWith(told.slice(0, -1))).toBe(true)
    expect(headline[told.length - 1]).toBe(' ')
  })

  it('leads to where the story was first published, with its own words for search', async () => {
    const seo = { canonicalUrl: 'https://first.example/bai', description: 'Mô tả riêng.' }
    const { slug } = await make.createArticle({ standfirst: 'Sa pô.', seo })
    expect(await readJsonLd(slug)).toMatchObject({
      mainEntityOfPage: { '@id': 'https://first.example/bai' },
      description: 'Mô tả riêng.',
    })
  })

  it('is there only where it is asked for, alone or with the body in any order', async () => {
    const { slug } = await make.createArticle()
    const path = `/v1/articles/${slug}`
    expect((await platform.reader.get(path)).body).not.toHaveProperty('jsonLd')
    expect((await platform.reader.get(`${path}?include=body`)).body).not.toHaveProperty('jsonLd')
    const both = await platform.reader.get(`${path}?include=jsonLd,body`)
    expect(Object.keys(both.body)).toEqual(expect.arrayContaining(['jsonLd', 'body', 'bodyHtml']))
    const turned = await platform.reader.get(`${path}?include=body,jsonLd,body`)
    expect(turned.headers.get('etag')).toBe(both.headers.get('etag'))
    const { docs } = (await platform.reader.get('/v1/articles')).body
    expect(docs[0]).not.toHaveProperty('jsonLd')
    expect((await platform.reader.get('/v1/articles?include=jsonLd')).status).toBe(400)
  })

  it('changes with an author’s name and the story', async () => {
    const author = await make.createAuthor()
    const { id, slug } = await make.createArticle({ byline: [{ author: author.id, role: 'text' }] })
    await readJsonLd(slug)
    await platform.editor.patch(`/api/authors/${author.id}`, { name: 'Tên mới' })
    await platform.editor.patch(`/api/articles/${id}`, { headline: 'Tiêu đề mới' })
    const jsonLd = await readJsonLd(slug)
    expect([jsonLd.author[0].name, jsonLd.headline]).toEqual(['Tên mới', 'Tiêu đề mới'])
  })
})
