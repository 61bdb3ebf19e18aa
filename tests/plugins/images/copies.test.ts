// The same picture twice, and pictures that look the same.
import sharp from 'sharp'
import { countAll } from '../../helpers/countAll.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { toSpots } from './photo.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const send = (file: Buffer, words: object = {}, person = platform.journalist) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Một bức ảnh', ...words }))
  form.set('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'anh.jpg')
  return person.post('/api/images', form)
}

const photo = () => toSpots(800, 600).jpeg().toBuffer()

describe('the same file', () => {
  it('is refused, and the picture that is there already is named', async () => {
    const file = await photo()
    const first = (await send(file)).body.doc
    const before = await countAll(platform.payload, 'images')
    const { status, body } = await send(file, {}, platform.editor)
    expect([status, body.errors[0].data]).toEqual([
      409,
      { code: 'DUPLICATE_IMAGE', path: 'file', document: first.id },
    ])
    expect(body.errors[0].message).toContain(first.originalName)
    expect(await countAll(platform.payload, 'images')).toBe(before)
  })

  it('is kept a second time where that is wanted, and the wish is not stored', async () => {
    const file = await photo()
    await send(file)
    const { status, body } = await send(file, { secondCopy: true })
    expect([status, body.doc.secondCopy ?? null]).toEqual([201, null])
  })

  it('may be sent again in its own place, not in that of another', async () => {
    const [file, other] = [await photo(), await photo()]
    const first = (await send(file)).body.doc
    const second = (await send(other)).body.doc
    const form = () => {
      const one = new FormData()
      one.set('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'anh.jpg')
      return one
    }
    const again = await platform.journalist.patch(`/api/images/${first.id}`, form())
    const elsewhere = await platform.journalist.patch(`/api/images/${second.id}`, form())
    expect([again.status, elsewhere.status]).toEqual([200, 409])
  })
})

describe('pictures that look the same', () => {
  const alikeTo = (id: string, person = platform.journalist) =>
    person.get(`/api/images/${id}/alike`)

  it('are both kept, and told of beside each other', async () => {
    const file = await photo()
    const smaller = await sharp(file).resize(300).webp({ quality: 60 }).toBuffer()
    const first = (await send(file)).body.doc
    const small = (await send(await sharp(smaller).jpeg().toBuffer())).body.doc
    await send(await photo())
    const { status, body } = await alikeTo(first.id)
    expect([status, body.docs.map(({ id }: { id: string }) => id)]).toEqual([200, [small.id]])
    expect(body.docs[0]).toMatchObject({ alt: 'Một bức ảnh', filename: small.filename })
    expect(body.docs[0].distance).toBeLessThanOrEqual(8)
  })

  it('are told to the newsroom alone, and of pictures that there are', async () => {
    const image = await factories(platform.payload).createImage()
    await factories(platform.payload).createArticle({ leadImage: image.id })
    expect((await platform.reader.get(`/api/images/${image.id}/alike`)).status).toBe(403)
    expect((await alikeTo('khong-co')).status).toBe(404)
  })
})
