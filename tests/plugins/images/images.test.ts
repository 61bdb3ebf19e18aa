import sharp from 'sharp'
import { factories, toJpeg } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const words = { alt: 'Một bức ảnh', caption: 'Chú thích' }

const upload = (file: Buffer, said = words) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(said))
  form.set('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'anh.jpg')
  return platform.journalist.post('/api/images', form)
}

const publish = (leadImage: string) => factories(platform.payload).createArticle({ leadImage })

const serve = async (url: string) =>
  Buffer.from(await (await fetch(platform.base + new URL(url).pathname)).arrayBuffer())

describe('an uploaded picture', () => {
  it('is there at once, with a tiny one to show while it loads', async () => {
    const { status, body } = await upload(await toJpeg(2000, 1500))
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ width: 2000, renditionState: 'pending', renditions: [] })
    expect(body.doc.placeholder).toMatch(/^data:image\/webp;base64,/)
    await publish(body.doc.id)
    expect(await sharp(await serve(body.doc.url)).metadata()).toMatchObject({ format: 'jpeg' })
  })

  it('is refused without words for those who cannot see it, blanks being none', async () => {
    for (const alt of ['', '   ', '\u200b\u00a0\n']) {
      const { status } = await upload(await toJpeg(), { ...words, alt })
      expect(status).toBe(400)
    }
    const { body } = await upload(await toJpeg(), { ...words, alt: '\u200b Chợ Bến Gỗ ' })
    expect(body.doc.alt).toBe('Chợ Bến Gỗ')
  })

  it('has its words changed by its journalist and by editors, not by another journalist', async () => {
    const own = (await upload(await toJpeg())).body.doc
    const other = await factories(platform.payload).createImage()
    const change = { caption: 'Chú thích mới' }
    expect((await platform.journalist.patch(`/api/images/${own.id}`, change)).status).toBe(200)
    expect((await platform.editor.patch(`/api/images/${other.id}`, change)).status).toBe(200)
    const refused = await platform.journalist.patch(`/api/images/${other.id}`, { caption: 'Khác' })
    expect([403, 404]).toContain(refused.status)
  })
})
