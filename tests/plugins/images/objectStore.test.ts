// The same pictures, files and rules where files go to an S3-compatible store.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import sharp from 'sharp'
import { factories } from '../../helpers/factories.ts'
import {
  makeRenditions,
  pathOf,
  toForm,
  toThirds,
  uploadPicture,
  type Picture,
} from '../../helpers/pictures.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let folder: string
let store: S3rver
let platform: Platform

const startStore = async (directory: string) => {
  const configureBuckets = [{ name: 'pictures', configs: [] }]
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets,
  })
  const { port } = await server.run()
  return { server, url: `http://127.0.0.1:${port}` }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-store-'))
  const { server, url } = await startStore(folder)
  store = server
  platform = await startPlatform({
    environment: {
      S3_BUCKET: 'pictures',
      S3_ENDPOINT: url,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
  })
})
afterAll(async () => {
  await platform.stop()
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const objectsOf = async () => {
  const entries = await readdir(`${folder}/pictures`)
  return entries.flatMap((name) => name.match(/^(.+)\._S3rver_object$/)?.[1] ?? []).sort()
}

const nameOf = ({ url }: { url: string }) => pathOf(url).split('/').at(-1)!
const namesOf = (picture: Picture) => [picture, ...picture.renditions].map(nameOf).sort()

const read = async (id: string): Promise<Picture> =>
  (await platform.editor.get(`/api/images/${id}?depth=0`)).body

const upload = async (width = 90, height = 60) => {
  const { id } = await uploadPicture(platform.journalist, await toThirds(width, height))
  await makeRenditions(platform.payload)
  return read(id)
}

const remove = async ({ id }: Picture) => {
  await platform.editor.delete(`/api/images/${id}`)
  await makeRenditions(platform.payload)
}

describe('a picture in an object store', () => {
  it('is there with its renditions, and nothing of it on the disk', async () => {
    const picture = await upload()
    expect(picture).toMatchObject({ renditionState: 'ready', width: 90 })
    expect(await objectsOf()).toEqual(namesOf(picture))
    expect(await readdir(`${platform.folder}/media`).catch(() => [])).toEqual([])
    await remove(picture)
    expect(await objectsOf()).toEqual([])
  })

  it('is served as from the disk: to whom it may be, whole, in parts, and not twice', async () => {
    const picture = await upload()
    const paths = [picture, picture.renditions[0]!].map(({ url }) => pathOf(url))
    for (const path of paths) {
      expect((await platform.reader.get(path)).status).toBe(403)
      const { status, headers } = await platform.editor.get(path)
      expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    }
    await factories(platform.payload).createArticle({ leadImage: picture.id })
    for (const path of paths) {
      const whole = await fetch(platform.base + path)
      expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
      const { format } = await sharp(Buffer.from(await whole.arrayBuffer())).metadata()
      expect(whole.headers.get('content-type')).toBe(
        format === 'heif' ? 'image/avif' : 'image/jpeg',
      )
      const etag = whole.headers.get('etag')!
      expect(etag).toBe(`"${path.split('/').at(-1)}"`)
      expect((await platform.reader.get(path, { 'if-none-match': etag })).status).toBe(304)
      const part = await fetch(platform.base + path, { headers: { range: 'bytes=0-9' } })
      expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10])
      expect((await platform.reader.get(path, { range: 'bytes=9999999-' })).status).toBe(416)
      expect((await platform.reader.head(path)).status).toBe(200)
    }
  })

  it('is cut anew when its focal point or its file changes, and old files go', async () => {
    const picture = await upload()
    await platform.editor.patch(`/api/images/${picture.id}`, { focalX: 1, focalY: 50 })
    await makeRenditions(platform.payload)
    const moved = await read(picture.id)
    expect(moved.filename).toBe(picture.filename)
    const form = toForm(await toThirds(60, 60))
    expect((await platform.editor.patch(`/api/images/${picture.id}`, form)).status).toBe(200)
    await makeRenditions(platform.payload)
    const replaced = await read(picture.id)
    const objects = await objectsOf()
    expect(objects).toEqual(expect.arrayContaining(namesOf(replaced)))
    for (const old of [...namesOf(picture), ...namesOf(moved)]) {
      if (!namesOf(replaced).includes(old)) expect(objects).not.toContain(old)
    }
  })
})
