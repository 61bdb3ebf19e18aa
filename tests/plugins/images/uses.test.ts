// Where a picture is used, for whoever is about to change or delete it.
import { factories, toBody } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const figure = (image: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: 'images',
  value: image,
  fields: { caption: '' },
})

const gallery = (...images: string[]) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id: '65f0a1b2c3d4e5f6a7b8c9d0',
    blockType: 'gallery',
    pictures: images.map((image) => ({ image })),
  },
})

const bodyWith = (...nodes: object[]) => {
  const body = toBody('Một đoạn văn.')
  return { root: { ...body.root, children: [...body.root.children, ...nodes] } }
}

const usesOf = async (image: string, person = platform.editor) =>
  (await person.get(`/api/images/${image}/uses`)).body

const titlesOf = ({ docs }: { docs: { title: string }[] }) => docs.map(({ title }) => title).sort()

describe('where a picture is used', () => {
  it('is told of lead images, figures, galleries, portraits, and of drafts', async () => {
    const [image, other] = [await make.createImage(), await make.createImage()]
    const { id } = image
    await make.createArticle({ headline: 'A', leadImage: id })
    await make.createArticle({ headline: 'B', body: bodyWith(figure(id)) })
    const body = bodyWith(gallery(other.id, id))
    await make.createArticle({ headline: 'C', body, _status: 'draft' })
    const author = await make.createAuthor('Lê Chi')
    await platform.editor.patch(`/api/authors/${author.id}`, { portrait: id })
    const uses = await usesOf(id)
    expect(titlesOf(uses)).toEqual(['A', 'B', 'C', 'Lê Chi'])
    expect(uses.docs.filter((use: { isPublic: boolean }) => !use.isPublic)).toEqual([
      expect.objectContaining({ collection: 'articles', title: 'C' }),
    ])
    expect(uses.others).toBe(0)
  })

  it('follows a newer draft, and keeps what readers still see', async () => {
    const [first, second] = [await make.createImage(), await make.createImage()]
    const { id } = await make.createArticle({ headline: 'Đổi ảnh', leadImage: first.id })
    await platform.editor.patch(`/api/articles/${id}?draft=true`, { leadImage: second.id })
    expect((await usesOf(first.id)).docs).toMatchObject([{ title: 'Đổi ảnh', isPublic: true }])
    expect((await usesOf(second.id)).docs).toMatchObject([{ title: 'Đổi ảnh', isPublic: false }])
    await platform.editor.patch(`/api/articles/${id}`, { _status: 'published' })
    expect((await usesOf(first.id)).docs).toEqual([])
    expect((await usesOf(second.id)).docs).toMatchObject([{ isPublic: true }])
    await platform.editor.delete(`/api/articles/${id}`)
    expect((await usesOf(second.id)).docs).toEqual([])
  })

  it('is told as far as one may read, and to the newsroom alone', async () => {
    const image = await make.createImage()
    const { id } = await make.createArticle()
    // Ratings show no pictures; they are editors' to read.
    const rating = await platform.payload.create({
      collection: 'ratings',
      data: { article: id, value: 4, visitor: 'x'.repeat(32) },
    })
    const use = { image: image.id, shownBy: `ratings:${rating.id}`, seenBy: 'newsroom' } as const
    await platform.payload.create({ collection: 'image-uses', data: use })
    expect(await usesOf(image.id)).toMatchObject({ docs: [{ collection: 'ratings' }], others: 0 })
    expect(await usesOf(image.id, platform.journalist)).toEqual({ docs: [], others: 1 })
    expect((await platform.reader.get(`/api/images/${image.id}/uses`)).status).toBe(403)
  })
})

describe('a picture in use', () => {
  it('is not deleted by accident, be it used in a draft', async () => {
    const image = await make.createImage()
    const story = await make.createArticle({
      headline: 'Còn dùng',
      leadImage: image.id,
      _status: 'draft',
    })
    const refused = await platform.editor.delete(`/api/images/${image.id}`)
    expect([refused.status, refused.body.errors[0].data]).toEqual([
      409,
      { code: 'IMAGE_IN_USE', document: story.id },
    ])
    expect(refused.body.errors[0].message).toContain('Còn dùng')
    expect((await platform.editor.get(`/api/images/${image.id}`)).status).toBe(200)
  })

  it('is deleted where that is meant, and one in no use at once', async () => {
    const [used, unused] = [await make.createImage(), await make.createImage()]
    await make.createArticle({ leadImage: used.id })
    const meant = await platform.editor.delete(`/api/images/${used.id}?despiteUses=true`)
    const simple = await platform.editor.delete(`/api/images/${unused.id}`)
    expect([meant.status, simple.status]).toEqual([200, 200])
  })
})
