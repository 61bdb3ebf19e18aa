// Files that are not taken leave nothing behind: no row, no file, no word of them.
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { deflateSync, crc32 } from 'node:zlib'
import sharp from 'sharp'
import { countAll } from '../../helpers/countAll.ts'
import { toJpeg } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { toSpots } from './photo.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const list = (folder: string) => readdir(folder, { recursive: true }).catch(() => [])

const incoming = () => platform.payload.config.upload.tempFileDir!

const whatThereIs = async () => ({
  images: await countAll(platform.payload, 'images'),
  media: (await list(join(platform.folder, 'media'))).sort(),
})

const leavesNothing = async <T>(send: () => Promise<T>) => {
  const before = await whatThereIs()
  const answer = await send()
  expect(await whatThereIs()).toEqual(before)
  return answer
}

type Sent = { file: Buffer | string; name?: string; type?: string; language?: string }

const send = ({ file, name = 'anh.jpg', type = 'image/jpeg' }: Sent) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Một bức ảnh' }))
  const content = typeof file === 'string' ? file : new Uint8Array(file)
  form.set('file', new Blob([content], { type }), name)
  return platform.journalist.post('/api/images', form)
}

const toChunk = (name: string, data: Buffer) => {
  const named = Buffer.concat([Buffer.from(name), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A PNG of one colour that is small as a file and huge unpacked. */
const toBomb = (width: number, height: number) => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 })
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [toChunk('IHDR', head), toChunk('IDAT', rows), toChunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([start, ...chunks])
}

/** Its chunk of animation stands behind the head, which takes 33 bytes. */
const toMoving = (png: Buffer) => {
  const frames = Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])
  return Buffer.concat([png.subarray(0, 33), toChunk('acTL', frames), png.subarray(33)])
}

const endOfJpeg = Buffer.from([255, 217])

const withHeight = (jpeg: Buffer, height: number) => {
  const head = jpeg.indexOf(Buffer.from([255, 192]))
  jpeg.writeUInt16BE(height, head + 5)
  return jpeg
}

const toFrames = (count: number, side: number) =>
  Promise.all(
    Array.from({ length: count }, (_, i) =>
      sharp({
        create: { width: side, height: side, channels: 3, background: { r: i * 10, g: 9, b: 9 } },
      })
        .png()
        .toBuffer(),
    ),
  )

const toAnimation = async (format: 'webp' | 'gif') =>
  sharp(await toFrames(3, 40), { join: { animated: true } })
    .toFormat(format)
    .toBuffer()

const toBox = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`)])

const activeSvg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const stillSvg = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>'

type Row = [what: string, code: string, make: () => Sent | Promise<Sent>]

const png = { name: 'anh.png', type: 'image/png' }
const webp = { name: 'anh.webp', type: 'image/webp' }

const rows: Row[] = [
  ['a PNG of 400 megapixels', 'IMAGE_TOO_LARGE', () => ({ file: toBomb(20_000, 20_000), ...png })],
  ['a JPEG cut short', 'IMAGE_DAMAGED', async () => ({ file: (await photo()).subarray(0, 3000) })],
  [
    'a JPEG without its last bytes',
    'IMAGE_DAMAGED',
    async () => ({ file: (await photo()).subarray(0, -40) }),
  ],
  [
    'a JPEG cut short, with an end put to it',
    'IMAGE_DAMAGED',
    async () => ({ file: Buffer.concat([(await photo()).subarray(0, 3000), endOfJpeg]) }),
  ],
  [
    'a JPEG that is larger by its head than by its pixels',
    'IMAGE_DAMAGED',
    async () => ({ file: withHeight(await photo(), 9000) }),
  ],
  [
    'a PNG cut short',
    'IMAGE_DAMAGED',
    async () => ({ file: (await toSpots().png().toBuffer()).subarray(0, 4000), ...png }),
  ],
  [
    'a head without a picture',
    'IMAGE_DAMAGED',
    () => ({ file: Buffer.from([255, 216, 255, 224]) }),
  ],
  [
    'a PNG called a JPEG',
    'IMAGE_MISLABELLED',
    async () => ({ file: await toSpots().png().toBuffer() }),
  ],
  [
    'a JPEG called HTML',
    'IMAGE_MISLABELLED',
    async () => ({ file: await photo(), name: 'a.html' }),
  ],
  [
    'a JPEG called PHP',
    'IMAGE_MISLABELLED',
    async () => ({ file: await photo(), name: 'a.jpg.php' }),
  ],
  [
    'a JPEG sent as HTML',
    'IMAGE_MISLABELLED',
    async () => ({ file: await photo(), type: 'text/html' }),
  ],
  [
    'an active SVG',
    'IMAGE_TYPE_REFUSED',
    () => ({ file: activeSvg, name: 'a.svg', type: 'image/svg+xml' }),
  ],
  [
    'any SVG',
    'IMAGE_TYPE_REFUSED',
    () => ({ file: stillSvg, name: 'a.svg', type: 'image/svg+xml' }),
  ],
  ['an SVG called a JPEG', 'IMAGE_TYPE_REFUSED', () => ({ file: activeSvg })],
  ['a page called a picture', 'IMAGE_TYPE_REFUSED', () => ({ file: '<script>alert(1)</script>' })],
  [
    'a GIF that is a script as well',
    'IMAGE_TYPE_REFUSED',
    () => ({ file: 'GIF89a/*<svg/onload=alert(1)>*/=alert(1)//' }),
  ],
  [
    'an animated GIF',
    'IMAGE_TYPE_REFUSED',
    async () => ({ file: await toAnimation('gif'), name: 'a.gif', type: 'image/gif' }),
  ],
  [
    'an animated WebP',
    'IMAGE_ANIMATED',
    async () => ({ file: await toAnimation('webp'), ...webp }),
  ],
  [
    'a moving PNG',
    'IMAGE_ANIMATED',
    async () => ({ file: toMoving(await toSpots().png().toBuffer()), ...png }),
  ],
  [
    'a HEIC of a telephone',
    'IMAGE_IS_HEIC',
    () => ({ file: toBox('heic'), name: 'IMG_1.HEIC', type: 'image/heic' }),
  ],
  ['a HEIC called a JPEG', 'IMAGE_IS_HEIC', () => ({ file: toBox('heix') })],
  ['an empty file', 'IMAGE_TYPE_REFUSED', () => ({ file: '' })],
  ...[
    ['a page', '<script>alert(1)</script>'],
    ['a program', '<?php system($_GET[0]); ?>'],
    ['a PDF', '%PDF-1.7 …'],
    ['an archive', `PK\u0005\u0006${'\0'.repeat(16)}\u0002\0ok`],
  ].map(([what, tail]): Row => [
    `a JPEG that is ${what} as well`,
    'IMAGE_IS_MORE',
    async () => ({ file: Buffer.concat([await photo(), Buffer.from(tail!)]) }),
  ]),
  [
    'a PNG with a page in its words',
    'IMAGE_IS_MORE',
    async () => {
      const png = await toSpots().png().toBuffer()
      const words = toChunk('tEXt', Buffer.from('Comment\0<html><body>'))
      return {
        file: Buffer.concat([png.subarray(0, 33), words, png.subarray(33)]),
        name: 'a.png',
        type: 'image/png',
      }
    },
  ],
]

const photo = () => toSpots(800, 600).jpeg().toBuffer()

describe('a file that is not taken', () => {
  it.each(rows)('says why, and leaves nothing behind: %s', async (_what, code, make) => {
    const sent = await make()
    const { status, body } = await leavesNothing(() => send(sent))
    expect([status, body.errors[0].data]).toEqual([422, { code, path: 'file' }])
    expect(body.errors[0].message).toMatch(/\.$/)
  })

  it('leaves nothing behind where it is larger than 25 MB', async () => {
    const file = Buffer.concat([await photo(), Buffer.alloc(26 * 1024 * 1024)])
    const { status, body } = await leavesNothing(() => send({ file }))
    expect([status, body.errors[0].data.code]).toEqual([413, 'FILE_TOO_LARGE'])
  })

  it('is not taken in place of another, which stays', async () => {
    const { body } = await send({ file: await photo() })
    const { id } = body.doc
    const form = new FormData()
    form.set('file', new Blob([activeSvg], { type: 'image/jpeg' }), 'khac.jpg')
    const refused = await leavesNothing(() => platform.journalist.patch(`/api/images/${id}`, form))
    expect(refused.status).toBe(422)
    expect((await platform.journalist.get(`/api/images/${id}`)).body.filename).toBe(
      body.doc.filename,
    )
  })

  it('is refused in the language of the panel', async () => {
    const form = new FormData()
    form.set('file', new Blob(['x'], { type: 'image/jpeg' }), 'a.jpg')
    const english = { 'accept-language': 'en' }
    const { body } = await platform.journalist.post('/api/images', form, english)
    expect(body.errors[0].message).toMatch(/^Pictures are JPEG/)
  })
})

describe('a picture with something behind it', () => {
  it.each(['a moment of film, as telephones add it', 'PK\u0003\u0004 half an archive'])(
    'is stored without: %s',
    async (tail) => {
      const file = Buffer.concat([await photo(), Buffer.from(tail)])
      const { status, body } = await send({ file })
      expect(status).toBe(201)
      const answer = await platform.journalist.get(new URL(body.doc.url).pathname)
      expect(answer.body).not.toContain(tail)
    },
  )
})

describe('a picture by its address', () => {
  const listen = async () => {
    const asked: string[] = []
    const server = createServer(async (request, response) => {
      asked.push(request.url!)
      response.setHeader('content-type', 'image/jpeg').end(await toJpeg())
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/anh.jpg`
    return { address, asked, close: () => server.close() }
  }

  it('is not fetched', async () => {
    const { address, asked, close } = await listen()
    const query = new URLSearchParams({ src: address })
    const pasted = await platform.journalist.get(`/api/images/paste-url?${query}`)
    expect(pasted.status).toBe(400)
    const data = { alt: 'Một bức ảnh', filename: 'anh.jpg', url: address }
    const { status, body } = await leavesNothing(() =>
      platform.journalist.post('/api/images', data),
    )
    expect([status, body.errors[0].data.code]).toEqual([422, 'IMAGE_FILE_MISSING'])
    expect(asked).toEqual([])
    close()
  })
})

describe('a picture by the name of a file', () => {
  it('is not looked for', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Một bức ảnh' }))
    form.set('file', JSON.stringify({ filename: 'anh.jpg', mimeType: 'image/jpeg', size: 9 }))
    for (const { post } of [platform.reader, platform.journalist]) {
      expect((await leavesNothing(() => post('/api/images', form))).status).toBe(400)
    }
  })
})

describe('the folder that files come into', () => {
  it('is empty again, whatever was sent and by whom', async () => {
    const form = () => {
      const one = new FormData()
      one.set('other', new Blob([new Uint8Array(9000)]), 'la.bin')
      one.set('file', new Blob([new Uint8Array(9000)]), 'la.jpg')
      return one
    }
    await platform.reader.post('/api/images', form())
    await platform.reader.post('/api/comments', form())
    await platform.reader.post('/api/users/login', form())
    await platform.journalist.post('/api/images', form())
    await send({ file: await photo() })
    expect(await list(incoming())).toEqual([])
  })
})
