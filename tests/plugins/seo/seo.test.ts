// What search engines and social networks are told of a story.
import { withNodes } from '../../helpers/bodies.ts'
import { factories, toJpeg, unique } from '../../helpers/factories.ts'
import { makeRenditions } from '../../helpers/pictures.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const read = async (slug: unknown) => (await platform.reader.get(`/v1/articles/${slug}`)).body

const createLargeImage = async (alt = 'Một bức ảnh lớn') => {
  const data = await toJpeg(1600, 1200)
  const file = { data, mimetype: 'image/jpeg', name: `${unique('b')}.jpg`, size: data.length }
  const image = await platform.payload.create({ collection: 'images', data: { alt }, file })
  await makeRenditions(platform.payload)
  return image
}

describe('seo of a story', () => {
  it('is its headline, standfirst, own address and lead image where nothing else was said', async () => {
    const image = await createLargeImage()
    const { slug } = await make.createArticle({
      headline: 'Mùa nước nổi',
      standfirst: 'Nước về sớm.',
      leadImage: image.id,
      seo: { title: '', description: '', canonicalUrl: '' },
    })
    const { seo } = await read(slug)
    expect(seo).toMatchObject({
      title: 'Mùa nước nổi',
      description: 'Nước về sớm.',
      canonicalUrl: 'http://news.test/articles/mua-nuoc-noi',
      image: { alt: 'Một bức ảnh lớn', width: 1200, height: 630 },
    })
    expect(seo.image.url).toMatch(/^http:\/\/news\.test\/api\/renditions\/file\/.+-social\.jpg$/)
  })

  it('is what its writer said, in lists too', async () => {
    const image = await createLargeImage('Ảnh để chia sẻ')
    const seo = {
      title: 'Lũ về sớm ở Vân Sơn',
      description: 'Vì sao năm nay nước lên trước một tháng.',
      canonicalUrl: 'https://first.example/bai?id=1',
      image: image.id,
    }
    const { slug } = await make.createArticle({ leadImage: (await make.createImage()).id, seo })
    const said = { ...seo, image: { alt: 'Ảnh để chia sẻ' } }
    expect((await read(slug)).seo).toMatchObject(said)
    const { docs } = (await platform.reader.get('/v1/articles?limit=100')).body
    expect(docs.find((doc: { slug: string }) => doc.slug === slug).seo).toMatchObject(said)
  })

  it('has no picture where the story has none, and a small one as it is', async () => {
    const bare = await make.createArticle()
    expect((await read(bare.slug)).seo.image).toBeNull()
    const small = await make.createArticle({ leadImage: (await make.createImage()).id })
    expect((await read(small.slug)).seo.image).toMatchObject({ width: 64, height: 48 })
  })

  it('shows a change of its picture in the next answer, and outlives it', async () => {
    const image = await createLargeImage()
    const { slug } = await make.createArticle({ seo: { image: image.id } })
    await read(slug)
    await platform.editor.patch(`/api/images/${image.id}`, { alt: 'Mô tả mới' })
    expect((await read(slug)).seo.image.alt).toBe('Mô tả mới')
    const gone = await platform.editor.delete(`/api/images/${image.id}?despiteUses=true`)
    expect([gone.status, gone.body.errors]).toEqual([200, undefined])
    expect((await read(slug)).seo.image).toBeNull()
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/articles/x',
    'first.example',
    'ftp://a.b/',
  ])('refuses %s as the place it was first published', async (canonicalUrl) => {
    const { id, slug } = await make.createArticle()
    const change = { seo: { canonicalUrl } }
    const { status, body } = await platform.editor.patch(`/api/articles/${id}`, change)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].path).toBe('seo.canonicalUrl')
    expect((await read(slug)).seo.canonicalUrl).toBe(`http://news.test/articles/${slug}`)
  })

  it('is told in full length: what is shown is a hint to its writer', async () => {
    const [title, description] = ['Tiêu đề dài '.repeat(10).trim(), 'Mô tả dài. '.repeat(30).trim()]
    const { slug } = await make.createArticle({ seo: { title, description } })
    expect((await read(slug)).seo).toMatchObject({ title, description })
    const { id } = await make.createArticle()
    const change = { seo: { title: 'x'.repeat(201) } }
    expect((await platform.editor.patch(`/api/articles/${id}`, change)).status).toBe(400)
  })

  it('is written by the story’s journalist, too, as a draft', async () => {
    const createdBy = platform.journalist.user.id
    const { id, slug } = await make.createArticle({ createdBy })
    const change = { seo: { title: 'Tiêu đề của phóng viên' } }
    expect((await platform.journalist.patch(`/api/articles/${id}`, change)).status).toBe(200)
    expect((await read(slug)).seo.title).not.toBe('Tiêu đề của phóng viên')
    await platform.editor.patch(`/api/articles/${id}`, { _status: 'published' })
    expect((await read(slug)).seo.title).toBe('Tiêu đề của phóng viên')
  })

  it('of a copy does not point where the first story was published', async () => {
    const seo = { title: 'Một', canonicalUrl: 'https://first.example/bai' }
    const { id } = await make.createArticle({ seo, body: withNodes() })
    const { body } = await platform.editor.post(`/api/articles/${id}/duplicate`)
    expect(body.doc.seo).toMatchObject({ title: 'Một', canonicalUrl: null })
  })
})
