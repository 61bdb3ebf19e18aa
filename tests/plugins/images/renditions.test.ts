// Pictures are cut for their uses, off the request, and anew when they are to be cut otherwise.
import { readdir, readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { factories } from '../../helpers/factories.ts'
import {
  makeRenditions,
  pathOf,
  toForm,
  toThirds,
  uploadPicture,
  type File,
  type Picture,
} from '../../helpers/pictures.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const read = async ({ id }: Picture): Promise<Picture> =>
  (await platform.editor.get(`/api/images/${id}?depth=0`)).body

const make = async (picture: Picture) => {
  await makeRenditions(platform.payload)
  return read(picture)
}

const upload = async (width = 2400, height = 1600, words?: object) =>
  make(await uploadPicture(platform.journalist, await toThirds(width, height), words))

const change = (id: string, data: object) => platform.editor.patch(`/api/images/${id}`, data)

const load = ({ url }: { url: string }) =>
  readFile(`${platform.folder}/media/renditions/${pathOf(url).split('/').at(-1)}`)

const filesOf = async () => {
  const entries = await readdir(`${platform.folder}/media/renditions`).catch(() => [])
  return entries.sort()
}

const nameOf = ({ url }: File) => pathOf(url).split('/').at(-1)!
const namesOf = ({ renditions }: Picture) => renditions.map(nameOf).sort()
const byName = ({ renditions }: Picture, name: string, type = 'jpeg') =>
  renditions.find((file) => file.name === name && file.mimeType === `image/${type}`)!

/** The colours of the left and the right edge, as letters. */
const edges = async (file: File) => {
  const { data, info } = await sharp(await load(file))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const letterAt = (x: number) => {
    const at = (Math.floor(info.height / 2) * info.width + x) * info.channels
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    return red > green && red > blue ? 'r' : green > blue ? 'g' : 'b'
  }
  return letterAt(2) + letterAt(info.width - 3)
}

describe('a picture', () => {
  it('is not said to be changed once its files are there: an editor may have it open', async () => {
    const uploaded = await uploadPicture(platform.journalist, await toThirds(800, 600))
    const { updatedAt } = uploaded
    expect(await make(uploaded)).toMatchObject({ renditionState: 'ready', updatedAt })
  })

  it('is cut for each use, in AVIF and JPEG, narrow before wide', async () => {
    const picture = await upload()
    expect(picture.renditionState).toBe('ready')
    expect(
      picture.renditions.map(({ name, width, height, mimeType }) => [
        name,
        width,
        height,
        mimeType,
      ]),
    ).toEqual([
      ['thumbnail', 320, 240, 'image/avif'],
      ['thumbnail', 320, 240, 'image/jpeg'],
      ['card', 800, 600, 'image/avif'],
      ['card', 800, 600, 'image/jpeg'],
      ['square', 800, 800, 'image/avif'],
      ['square', 800, 800, 'image/jpeg'],
      ['wide', 1280, 720, 'image/avif'],
      ['wide', 1280, 720, 'image/jpeg'],
      ['hero', 1000, 667, 'image/avif'],
      ['hero', 2000, 1333, 'image/avif'],
      ['hero', 1000, 667, 'image/jpeg'],
      ['hero', 2000, 1333, 'image/jpeg'],
      ['social', 1200, 630, 'image/jpeg'],
    ])
    for (const file of [byName(picture, 'card', 'avif'), byName(picture, 'hero')]) {
      const data = await load(file)
      const { width, height } = await sharp(data).metadata()
      expect([width, height, data.length]).toEqual([file.width, file.height, file.filesize])
    }
  })

  it('has a cut’s own size wherever it has the pixels for it', async () => {
    const social = byName(await upload(1300, 900), 'social')
    expect([social.width, social.height]).toEqual([1200, 630])
  })

  it('is never enlarged: a small one is cut to the same shapes, smaller', async () => {
    const { renditions } = await upload(600, 300)
    const sizes = renditions
      .filter(({ mimeType }) => mimeType === 'image/jpeg')
      .map(({ name, width, height }) => [name, width, height])
    expect(sizes).toEqual([
      ['thumbnail', 320, 240],
      ['card', 400, 300],
      ['square', 300, 300],
      ['wide', 533, 300],
      ['hero', 600, 300],
      ['social', 571, 300],
    ])
  })

  it('carries its credit in every file', async () => {
    const picture = await upload(400, 300, { credit: 'Ảnh: Lan', copyright: '© Báo' })
    for (const file of [byName(picture, 'card'), byName(picture, 'card', 'avif')]) {
      const { exif } = await sharp(await load(file)).metadata()
      expect(exif!.includes('Lan')).toBe(true)
    }
  })

  it('is cut by its focal point, and anew when that changes: old files go, others stay', async () => {
    const picture = await upload()
    expect(await edges(byName(picture, 'square'))).toBe('rb')
    const stored = (await filesOf()).length
    await change(picture.id, { focalX: 1, focalY: 50 })
    expect(await read(picture)).toMatchObject({
      renditionState: 'pending',
      renditions: picture.renditions,
    })
    const after = await make(picture)
    expect(await edges(byName(after, 'square'))).toBe('rg')
    expect(byName(after, 'hero')).toEqual(byName(picture, 'hero'))
    expect(nameOf(byName(after, 'square'))).not.toBe(nameOf(byName(picture, 'square')))
    const files = await filesOf()
    expect(files.length).toBe(stored)
    expect(files).not.toContain(nameOf(byName(picture, 'square')))
    expect(files).toEqual(expect.arrayContaining(namesOf(after)))
    expect(after.url).toBe(picture.url)
  })

  it('is cut by an editor’s own crop for one use; the others stay as they are', async () => {
    const picture = await upload()
    const crop = { rendition: 'square', left: 70, top: 10, width: 20, height: 30 }
    expect((await change(picture.id, { crops: [crop] })).status).toBe(200)
    const after = await make(picture)
    expect(await edges(byName(after, 'square'))).toBe('bb')
    expect(byName(after, 'square')).toMatchObject({ width: 480, height: 480 })
    const others = ({ renditions }: Picture) => renditions.filter(({ name }) => name !== 'square')
    expect(others(after)).toEqual(others(picture))
    await change(picture.id, { crops: [] })
    expect((await make(picture)).renditions).toEqual(picture.renditions)
  })

  it.each([
    ['outside the picture', [{ rendition: 'card', left: 60, top: 0, width: 50, height: 50 }]],
    ['of nothing', [{ rendition: 'card', left: 0, top: 0, width: 0, height: 50 }]],
    ['for no use', [{ rendition: 'poster', left: 0, top: 0, width: 50, height: 50 }]],
    [
      'twice for one',
      ['card', 'card'].map((rendition) => ({
        ...{ rendition, left: 0, top: 0, width: 50, height: 50 },
      })),
    ],
    ['of another shape', { card: true }],
  ])('takes no crop %s', async (_what, crops) => {
    const picture = await uploadPicture(platform.journalist, await toThirds(60, 40))
    expect((await change(picture.id, { crops })).status).toBe(400)
    expect(await read(picture)).not.toMatchObject({ crops: expect.anything() })
  })

  it('keeps its renditions when only its words change', async () => {
    const picture = await upload(400, 300)
    await change(picture.id, { caption: 'Lời mới', renditions: [], renditionState: 'failed' })
    expect(await read(picture)).toMatchObject({
      caption: 'Lời mới',
      renditionState: 'ready',
      renditions: picture.renditions,
    })
  })

  it('is cut anew from another file, without the crops of the old one', async () => {
    const crop = { rendition: 'square', left: 70, top: 10, width: 20, height: 30 }
    const picture = await upload(900, 600, { crops: [crop] })
    const form = toForm(await toThirds(500, 500), { crops: [crop] })
    const { body } = await platform.editor.patch(`/api/images/${picture.id}`, form)
    expect(body.doc).toMatchObject({ renditions: [], renditionState: 'pending', crops: null })
    const after = await make(picture)
    expect(byName(after, 'square')).toMatchObject({ width: 500, height: 500 })
    const files = await filesOf()
    expect(files.filter((file) => namesOf(picture).includes(file))).toEqual([])
  })

  it('takes its files with it when it is deleted', async () => {
    const picture = await upload(400, 300)
    expect(await filesOf()).toEqual(expect.arrayContaining(namesOf(picture)))
    await platform.editor.delete(`/api/images/${picture.id}`)
    await makeRenditions(platform.payload)
    const files = await filesOf()
    expect(files.filter((file) => namesOf(picture).includes(file))).toEqual([])
    const where = { filename: { in: namesOf(picture) } }
    expect((await platform.payload.count({ collection: 'renditions', where })).totalDocs).toBe(0)
  })
})

describe('what is shown of a picture', () => {
  it('is the original at first, and the renditions once they are there', async () => {
    const picture = await uploadPicture(platform.journalist, await toThirds(900, 600))
    const { slug } = await factories(platform.payload).createArticle({ leadImage: picture.id })
    const lead = async () => (await platform.reader.get(`/v1/articles/${slug}`)).body.leadImage
    expect((await lead()).renditions).toEqual([])
    await makeRenditions(platform.payload)
    const { renditions } = await lead()
    expect(renditions).toHaveLength(11)
    expect(renditions[0].url).toMatch(/^http:\/\/news\.test\/api\/renditions\/file\/[0-9a-f]{32}-/)
  })
})
