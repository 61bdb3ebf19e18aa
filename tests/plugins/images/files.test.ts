// Addresses of pictures never show another file: caches may keep them for ever, where anyone may see them.
import { readdir } from 'node:fs/promises'
import type { Agent } from '../../helpers/agent.ts'
import { factories, toJpeg } from '../../helpers/factories.ts'
import {
  makeRenditions,
  pathOf,
  toForm,
  toThirds,
  uploadPicture,
  type Picture,
} from '../../helpers/pictures.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const forEver = 'public, max-age=31536000, immutable'
const forNobody = 'private, no-store'

const upload = async () => {
  const { id } = await uploadPicture(platform.journalist, await toThirds(90, 60))
  await makeRenditions(platform.payload)
  return (await platform.editor.get(`/api/images/${id}?depth=0`)).body as Picture
}

const publish = (leadImage: string) => make.createArticle({ leadImage })

const pathsOf = ({ url, renditions }: Picture) => [url, renditions[0]!.url].map(pathOf)

const fetchFile = (path: string, init: RequestInit = {}) => fetch(platform.base + path, init)

describe('the file of a picture that is shown', () => {
  it('may be kept for ever by anyone, whoever asks for it', async () => {
    const picture = await upload()
    await publish(picture.id)
    for (const path of pathsOf(picture)) {
      expect(path).toMatch(/\/file\/[0-9a-f]{32}[-.]/)
      for (const agent of [platform.reader, platform.editor]) {
        const { status, headers } = await agent.head(path)
        expect([status, headers.get('cache-control')]).toEqual([200, forEver])
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('etag')).toBe(`"${path.split('/').at(-1)}"`)
        expect(headers.get('content-type')).toMatch(/^image\/(jpeg|avif)$/)
      }
    }
  })

  it('is not sent again to who has it', async () => {
    const picture = await upload()
    await publish(picture.id)
    for (const path of pathsOf(picture)) {
      const whole = await fetchFile(path)
      const etag = whole.headers.get('etag')!
      expect((await whole.arrayBuffer()).byteLength).toBe(
        Number(whole.headers.get('content-length')),
      )
      for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const again = await fetchFile(path, { headers: { 'if-none-match': known } })
        expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
        expect(again.headers.get('cache-control')).toBe(forEver)
      }
      expect((await fetchFile(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
    }
  })

  it('is sent in parts', async () => {
    const picture = await upload()
    await publish(picture.id)
    for (const path of pathsOf(picture)) {
      const part = await fetchFile(path, { headers: { range: 'bytes=0-9' } })
      expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10])
      expect(part.headers.get('content-range')).toMatch(/^bytes 0-9\/\d+$/)
      expect(part.headers.get('cache-control')).toBe(forEver)
      const beyond = await fetchFile(path, { headers: { range: 'bytes=9999999-' } })
      expect([beyond.status, beyond.headers.get('cache-control')]).toEqual([416, forNobody])
    }
  })

  it('is sent whole to whoever has another file’s part, or asks in units that nobody knows', async () => {
    const picture = await upload()
    await publish(picture.id)
    for (const path of pathsOf(picture)) {
      const own = (await fetchFile(path)).headers.get('etag')!
      const statusFor = async (headers: Record<string, string>) =>
        (await fetchFile(path, { headers })).status
      const range = 'bytes=0-9'
      expect(await statusFor({ range, 'if-range': own })).toBe(206)
      expect(await statusFor({ range, 'if-range': '"x"' })).toBe(200)
      expect(await statusFor({ range: 'lines=0-9' })).toBe(200)
    }
  })
})

describe('the file of a picture that nothing public shows', () => {
  it('is refused to readers by its true name as by any other, and no cache keeps that', async () => {
    const picture = await upload()
    const wrong = ['/api/images/file/x.jpg', '/api/renditions/file/x.jpg']
    for (const path of [...pathsOf(picture), ...wrong]) {
      const { status, body, headers } = await platform.reader.get(path)
      expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([
        403,
        forNobody,
        null,
      ])
      expect(body).toEqual((await platform.reader.get(wrong[0]!)).body)
      const known = { 'if-none-match': '*' }
      expect((await platform.reader.get(path, known)).status).toBe(403)
      expect((await platform.reader.head(path)).status).toBe(403)
    }
  })

  it.each(['%00', 'a'.repeat(300)])('is none where %s is no name', async (name) => {
    for (const collection of ['images', 'renditions']) {
      expect((await platform.editor.get(`/api/${collection}/file/${name}`)).status).toBe(404)
    }
  })

  it('is sent to the newsroom, and no cache keeps it', async () => {
    const picture = await upload()
    for (const path of pathsOf(picture)) {
      const { status, headers } = await platform.moderator.get(path)
      expect([status, headers.get('cache-control')]).toEqual([200, forNobody])
    }
  })

  it('is sent to who has a preview of its story, each file by its own ticket', async () => {
    const picture = await upload()
    const { id } = await make.createArticle({ leadImage: picture.id, _status: 'draft' })
    const link = (await platform.editor.post(`/api/articles/${id}/preview-link`)).body
    const { search } = new URL(link.url)
    const { leadImage } = (await platform.reader.get(`/v1/preview/articles/${id}${search}`)).body
    for (const { url } of [leadImage, ...leadImage.renditions]) {
      const { pathname, search: ticket } = new URL(url)
      const { status, headers } = await platform.reader.get(pathname + ticket)
      expect([status, headers.get('cache-control')]).toEqual([200, forNobody])
      expect((await platform.reader.get(pathname)).status).toBe(403)
    }
    const [first, second] = leadImage.renditions.map(({ url }: Picture) => new URL(url))
    expect((await platform.reader.get(first.pathname + second.search)).status).toBe(403)
  })
})

describe('an upload', () => {
  it('is stored under a hash of its content; what it was called is kept', async () => {
    const file = await toJpeg(50, 40)
    const form = toForm(file, {}, 'Lễ hội.JPG')
    const { filename, originalName } = (await platform.journalist.post('/api/images', form)).body
      .doc
    expect(filename).toMatch(/^[0-9a-f]{32}-[0-9a-f]{8}\.jpg$/)
    expect(originalName).toBe('Lễ hội.JPG')
    const again = await uploadPicture(platform.journalist, file)
    const hash = filename.slice(0, 32)
    expect(again.filename).toMatch(new RegExp(`^${hash}-`))
    expect(again.filename).not.toBe(filename)
  })

  it('is never written over, whatever edits are asked for', async () => {
    const picture = await upload()
    const before = await platform.editor.get(pathOf(picture.url))
    const edits =
      'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=50&' +
      'uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=30&uploadEdits[heightInPixels]=20&' +
      'uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=130'
    const answer = await platform.editor.patch(`/api/images/${picture.id}?${edits}`, {})
    expect(answer.body.doc).toMatchObject({
      filename: picture.filename,
      width: 90,
      focalX: 20,
      focalY: 100,
    })
    expect((await platform.editor.get(pathOf(picture.url))).body).toBe(before.body)
  })
})

// Elsewhere nothing tells that a change was not stored.
const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it

describe('the file of a picture that is given another one', () => {
  const stored = async () => {
    const all = await readdir(`${platform.folder}/media`, { recursive: true })
    return all.filter((name) => !name.startsWith('renditions')).sort()
  }
  const replace = async ({ id }: Picture, words: object) =>
    platform.journalist.patch(`/api/images/${id}`, toForm(await toJpeg(70, 50), words))

  it('stays where the change is refused', async () => {
    const picture = await upload()
    const before = await platform.editor.get(pathOf(picture.url))
    expect((await replace(picture, { alt: '' })).status).toBe(400)
    const after = await platform.editor.get(pathOf(picture.url))
    expect([after.status, after.body]).toEqual([200, before.body])
  })

  onSqlite('is alone again where the change is refused', async () => {
    const picture = await upload()
    const before = await stored()
    for (const words of [{ alt: '' }, { alt: 'x'.repeat(400) }, { crops: 'none' }]) {
      expect((await replace(picture, words)).status).toBe(400)
      expect(await stored()).toEqual(before)
    }
  })

  it('stays where nobody has asked for it before it is cut anew', async () => {
    const picture = await upload()
    expect((await replace(picture, { alt: '' })).status).toBe(400)
    await platform.journalist.patch(`/api/images/${picture.id}`, { focalX: 1, focalY: 1 })
    await makeRenditions(platform.payload)
    const { body } = await platform.editor.get(`/api/images/${picture.id}?depth=0`)
    expect(body).toMatchObject({ renditionState: 'ready', focalX: 1 })
  })

  it('is gone once the new one is stored, as both are once the picture is deleted', async () => {
    const before = await stored()
    const picture = await upload()
    const { doc } = (await replace(picture, { secondCopy: true })).body
    expect((await platform.editor.get(pathOf(picture.url))).status).toBe(404)
    expect(await stored()).toEqual(expect.arrayContaining([...before, doc.filename]))
    expect((await stored()).join()).not.toContain(picture.filename)
    await platform.editor.delete(`/api/images/${picture.id}`)
    expect((await stored()).join()).not.toContain(doc.filename)
  })
})

describe('what the store keeps of a picture', () => {
  it('is nobody’s to read but the newsroom’s', async () => {
    const picture = await upload()
    await publish(picture.id)
    const ask = `where[image][equals]=${picture.id}&limit=1`
    const read = async ({ get }: Agent) => [
      (await get(`/api/images/${picture.id}?depth=0`)).body,
      (await get(`/api/renditions?${ask}`)).body.docs[0],
    ]
    for (const shown of await read(platform.reader)) {
      expect(shown).toHaveProperty('filename')
      expect(Object.keys(shown)).not.toContain('prefix')
      expect(Object.keys(shown)).not.toContain('_objectKey')
    }
    for (const shown of await read(platform.editor)) expect(shown).toHaveProperty('prefix')
  })
})

describe('GET /v1/images/:id', () => {
  it('shows a picture that something public shows, with its renditions', async () => {
    const picture = await upload()
    await publish(picture.id)
    const { status, body, headers } = await platform.reader.get(`/v1/images/${picture.id}`)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toContain('max-age=60')
    expect(body).toMatchObject({ id: picture.id, width: 90, placeholder: expect.any(String) })
    expect(body.renditions.map(({ name }: { name: string }) => name)).toContain('hero')
    await platform.editor.patch(`/api/images/${picture.id}`, { caption: 'Mới' })
    expect((await platform.reader.get(`/v1/images/${picture.id}`)).body.caption).toBe('Mới')
    await platform.editor.patch(`/api/images/${picture.id}`, { focalX: 10, focalY: 10 })
    await makeRenditions(platform.payload)
    const cut = (await platform.reader.get(`/v1/images/${picture.id}`)).body
    expect(cut.renditions).not.toEqual(body.renditions)
  })

  it('knows of no other', async () => {
    const picture = await upload()
    for (const id of [picture.id, 'khong-co']) {
      const { status, body } = await platform.reader.get(`/v1/images/${id}`)
      expect([status, body.errors[0].code]).toEqual([404, 'IMAGE_NOT_FOUND'])
    }
  })
})
