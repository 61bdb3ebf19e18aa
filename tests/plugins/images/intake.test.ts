// What becomes of a picture between the upload and the store.
import exifr from 'exifr'
import sharp from 'sharp'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { toAgencyPhoto, toPhoto, toSpots } from './photo.ts'
import { ascii, toExif } from './toExif.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const toForm = (file: Buffer, words: object = {}, type = 'image/jpeg') => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Một bức ảnh', ...words }))
  form.set('file', new Blob([new Uint8Array(file)], { type }), `anh.${type.split('/')[1]}`)
  return form
}

const upload = async (file: Buffer, words?: object, type?: string) => {
  const { status, body } = await platform.journalist.post('/api/images', toForm(file, words, type))
  expect([status, body.errors]).toEqual([201, undefined])
  return body.doc
}

const serve = async ({ id, url }: { id: string; url: string }) => {
  await factories(platform.payload).createArticle({ leadImage: id })
  const answer = await fetch(platform.base + new URL(url).pathname)
  return Buffer.from(await answer.arrayBuffer())
}

describe('a picture from an agency', () => {
  it('brings its words along', async () => {
    expect(await upload(await toAgencyPhoto())).toMatchObject({
      caption: 'Lũ về trên sông Đa Nhim.\nẢnh chụp sáng 20/11.',
      credit: 'Nguyễn Ánh/TTXVN',
      copyright: '© Thông tấn xã Việt Nam',
      // By the newsroom's clock: the camera says no zone.
      takenAt: '2026-11-20T01:30:00.000Z',
      place: 'Đà Lạt, Việt Nam',
      originalName: 'anh.jpeg',
    })
  })

  it('keeps the words that a person gives with it', async () => {
    const words = { caption: 'Của tôi', credit: 'Ảnh: Lê Chi', copyright: '', place: 'Huế' }
    expect(await upload(await toAgencyPhoto(), words)).toMatchObject({
      ...words,
      copyright: '© Thông tấn xã Việt Nam',
    })
  })

  it('is served upright, with credit and copyright', async () => {
    const image = await upload(await toAgencyPhoto())
    expect(image).toMatchObject({ width: 480, height: 640, mimeType: 'image/jpeg' })
    const served = await serve(image)
    const metadata = await sharp(served).metadata()
    expect(metadata).toMatchObject({ format: 'jpeg', width: 480, height: 640, space: 'srgb' })
    expect([undefined, 1]).toContain(metadata.orientation)
    expect(await exifr.parse(served, { xmp: true })).toMatchObject({
      Artist: 'Nguyen Anh/TTXVN',
      creator: 'Nguyễn Ánh/TTXVN',
      Credit: 'Nguyễn Ánh/TTXVN',
      rights: { value: '© Thông tấn xã Việt Nam' },
    })
  })

  it('is served without place, serial number, owner and thumbnail', async () => {
    const original = await toAgencyPhoto()
    const groups = { mergeOutput: false, xmp: true }
    expect(await exifr.parse(original, groups)).toMatchObject({
      exif: { SerialNumber: '52036789', OwnerName: 'Owner Of It' },
      aux: { OwnerName: 'Owner Of It' },
      gps: { latitude: expect.closeTo(11.93, 1) },
    })
    expect(await exifr.thumbnail(original)).toBeDefined()
    const served = await serve(await upload(original))
    const { ifd0, ...others } = await exifr.parse(served, groups)
    expect(Object.keys(others).sort()).toEqual(['dc', 'exif', 'photoshop'])
    expect(ifd0).not.toHaveProperty('Make')
    expect(await exifr.thumbnail(served)).toBeUndefined()
    const secrets = ['52036789', 'Owner Of It', 'Olympus', 'OLYMPUS', 'aux:']
    expect(secrets.filter((word) => served.includes(word))).toEqual([])
  })
})

describe('the words of a file', () => {
  it('are read from IPTC in Latin-1, too', async () => {
    const file = await toPhoto({ iptc: [[80, 'José Muñoz']], encoding: 'latin1' })
    expect((await upload(file)).credit).toBe('José Muñoz')
  })

  it('are read from EXIF in UTF-8', async () => {
    const main = [ascii(0x013b, 'Trần Văn Bảy'), ascii(0x8298, 'Báo Đồi Thông')]
    const file = await toPhoto({ exif: toExif({ main, camera: [], place: [] }) })
    const { credit, copyright } = await upload(file)
    expect([credit, copyright]).toEqual(['Trần Văn Bảy', 'Báo Đồi Thông'])
  })

  it('are believed from XMP before IPTC, unescaped, composed, and cut to their fields', async () => {
    const long = `${'Rất '.repeat(200)}dài`
    const file = await toPhoto({
      iptc: [[110, 'Cũ']],
      xmp: `<photoshop:Credit>A &amp; B \u0007&#x1EA2;nh</photoshop:Credit>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${long}</rdf:li></rdf:Alt></dc:description>
        <photoshop:City>${'Huế'.normalize('NFD')}</photoshop:City>
        <photoshop:DateCreated>2026-11-20T08:30:00+02:00</photoshop:DateCreated>`,
    })
    const { credit, caption, place, takenAt } = await upload(file)
    expect([credit, place, takenAt]).toEqual(['A & B Ảnh', 'Huế', '2026-11-20T06:30:00.000Z'])
    expect(caption.length).toBeLessThanOrEqual(500)
  })

  it('are none where they are spoilt, and the picture is taken all the same', async () => {
    const file = await toPhoto({ xmp: '<photoshop:Credit>Dở', iptc: [[55, '20269999']] })
    const image = await upload(file)
    expect(image.takenAt ?? null).toBeNull()
  })
})

describe('a picture in any format', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('stays %s, signed and sRGB', async (format) => {
    const file = await toSpots(300, 200)
      .withExif({ IFD0: { Artist: 'Le Chi' } })
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer()
    const image = await upload(file, {}, `image/${format}`)
    expect([image.mimeType, image.credit]).toEqual([`image/${format}`, 'Le Chi'])
    const metadata = await sharp(await serve(image)).metadata()
    expect(metadata).toMatchObject({ mediaType: `image/${format}`, space: 'srgb' })
    expect(metadata.xmp?.includes('Le Chi')).toBe(true)
  })

  it('is written anew at 2560 pixels at most', async () => {
    const { width, height } = await upload(await toSpots(4000, 3000).jpeg().toBuffer())
    expect([width, height]).toEqual([2560, 1920])
  })

  it('is developed anew when another file takes its place', async () => {
    const first = await upload(await toPhoto({ iptc: [[110, 'Cũ']] }))
    const form = toForm(
      await toPhoto({
        iptc: [
          [110, 'Mới'],
          [90, 'Huế'],
        ],
      }),
    )
    const { body } = await platform.journalist.patch(`/api/images/${first.id}`, form)
    expect(body.doc).toMatchObject({ credit: 'Cũ', place: 'Huế' })
    expect(body.doc.contentHash).not.toBe(first.contentHash)
  })
})
