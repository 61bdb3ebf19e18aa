// Developing a picture takes long. The newsroom's one writer does not wait for it.
import type { Plugin } from 'payload'
import { isTransaction } from '#kit/afterCommit.ts'
import { addHooks } from '#kit/extendConfig.ts'
import { countAll } from '../helpers/countAll.ts'
import { factories, toJpeg, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { createGate } from './heldStories.ts'

type Held = { passing?: () => Promise<unknown> }

const cutting: Held = {}
const saving: Held = {}

// Behind the picture's development, which takes its time.
const holdPictures: Plugin = (config) =>
  addHooks(config, 'images', {
    beforeOperation: [
      async ({ args }) => {
        await cutting.passing?.()
        return args
      },
    ],
    // Behind the reading: what is in a transaction here is not overtaken, and waited for.
    beforeValidate: [
      async ({ data, req }) => {
        const isAlone = isTransaction(await req.transactionID)
        if (!isAlone && !req.file) await saving.passing?.()
        return data
      },
    ],
  })

const failing: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === 'images'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            afterChange: [
              ...(collection.hooks?.afterChange ?? []),
              ({ doc }) => {
                if (doc.alt === 'Hỏng') throw new Error('The store is full')
              },
            ],
          },
        }
      : collection,
  ),
})

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ plugins: [holdPictures, failing] })
})
afterAll(() => platform.stop())
afterEach(() => {
  cutting.passing = undefined
  saving.passing = undefined
})

const picture = async (alt = 'Một bức ảnh') => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt }))
  form.set('file', new Blob([new Uint8Array(await toJpeg())], { type: 'image/jpeg' }), 'anh.jpg')
  return form
}

const commentOn = (slug: unknown) =>
  platform.reader.post(`/v1/articles/${slug}/comments`, {
    authorName: 'Lan',
    authorEmail: 'lan@reader.test',
    body: unique('Hay lắm'),
  })

const expectCommentDuring = async (send: () => Promise<{ status: number; body: any }>) => {
  const { slug } = await factories(platform.payload).createArticle({ commentPolicy: 'open' })
  const gate = createGate()
  cutting.passing = gate.pass
  const uploading = send()
  await gate.reached
  expect((await commentOn(slug)).status).toBe(201)
  gate.open()
  cutting.passing = undefined
  return uploading
}

const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it

const countImages = () => countAll(platform.payload, 'images')

describe('a reader’s comment', () => {
  it('is stored while a picture is being uploaded', async () => {
    const form = await picture()
    const { status, body } = await expectCommentDuring(() =>
      platform.journalist.post('/api/images', form),
    )
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ width: 64, createdBy: { id: platform.journalist.user.id } })
  })

  it('is stored while a picture is being replaced', async () => {
    const { id, filename } = await factories(platform.payload).createImage()
    const form = await picture('Ảnh khác')
    const { status } = await expectCommentDuring(() =>
      platform.editor.patch(`/api/images/${id}`, form),
    )
    expect(status).toBe(200)
    const stored = await platform.payload.findByID({ collection: 'images', id })
    expect(stored.alt).toBe('Ảnh khác')
    expect(stored.filename).not.toBe(filename)
  })
})

describe('a picture', () => {
  onSqlite('that is given another file while its words are saved has that file', async () => {
    const { id } = await factories(platform.payload).createImage()
    const send = (change: object) => platform.editor.patch(`/api/images/${id}`, change)
    const gate = createGate()
    saving.passing = gate.pass
    const captioning = send({ caption: 'Chú thích mới' })
    const { filename } = (await send(await picture('Ảnh khác'))).body.doc
    gate.open()
    expect((await captioning).status).toBe(200)
    const stored = await platform.payload.findByID({ collection: 'images', id })
    expect(stored).toMatchObject({ filename, caption: 'Chú thích mới', alt: 'Ảnh khác' })
    expect((await platform.editor.get(`/api/images/file/${filename}`)).status).toBe(200)
  })
})

describe('an upload', () => {
  onSqlite('that fails when it has been cut leaves no row, and others write on', async () => {
    const before = await countImages()
    const refused = await platform.journalist.post('/api/images', await picture('Hỏng'))
    expect([refused.status, await countImages()]).toEqual([500, before])
    const next = await platform.journalist.post('/api/images', await picture())
    expect([next.status, await countImages()]).toEqual([201, before + 1])
  })

  it('that is refused holds nobody up', async () => {
    const form = await picture('')
    expect((await platform.journalist.post('/api/images', form)).status).toBe(400)
    expect((await platform.journalist.post('/api/images', await picture())).status).toBe(201)
  })
})
