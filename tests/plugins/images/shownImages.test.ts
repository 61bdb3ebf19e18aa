// A picture is the newsroom's until something public shows it: its words, its file and its
// renditions. It is again once nothing does.
import type { Plugin } from 'payload'
import { addHooks } from '#kit/extendConfig.ts'
import { createGate } from '../../database/heldStories.ts'
import { factories, toBody, toJpeg, unique } from '../../helpers/factories.ts'
import { makeRenditions, pathOf, uploadPicture, type Picture } from '../../helpers/pictures.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

const middle: { saving?: () => Promise<unknown> } = {}

const heldPictures: Plugin = (config) =>
  addHooks(config, 'images', {
    beforeValidate: [
      async ({ data }) => {
        await middle.saving?.()
        return data
      },
    ],
  })

// Where a transaction is one whole, a change waits for the other.
const onMongo = process.env.TEST_MONGODB_URL ? it : it.skip
// Without transactions nobody can tell who was first to show a picture.
const withTransactions = process.env.DATABASE_COMPATIBILITY ? it.skip : it

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform({ plugins: [heldPictures] })
  make = factories(platform.payload)
})
afterAll(() => platform.stop())
afterEach(() => void (middle.saving = undefined))

const upload = async (): Promise<Picture> => {
  const words = { alt: unique('Ảnh kín'), caption: 'Kín' }
  const { id } = await uploadPicture(platform.journalist, await toJpeg(90, 70), words)
  await makeRenditions(platform.payload)
  return (await platform.journalist.get(`/api/images/${id}`)).body
}

const addressesOf = ({ url, renditions }: Picture) =>
  [url, renditions[0]!.url, renditions.at(-1)!.url].map(pathOf)

/** Everything through which somebody outside could come by the picture, asserted to agree. */
const isSeen = async (image: Picture) => {
  const { reader } = platform
  const questions = [
    `where[id][equals]=${image.id}`,
    `where[filename][equals]=${encodeURIComponent(image.filename)}`,
    `where[alt][like]=${encodeURIComponent('Ảnh kín')}&where[id][in]=${image.id}&limit=100`,
  ]
  const lists = await Promise.all(questions.map((query) => reader.get(`/api/images?${query}`)))
  const counts = await Promise.all(
    questions.map((query) => reader.get(`/api/images/count?${query}`)),
  )
  const one = await reader.get(`/api/images/${image.id}`)
  const delivered = await reader.get(`/v1/images/${image.id}`)
  const asked = await reader.graphql(`{ Image(id: "${image.id}") { alt } }`)
  const files = await Promise.all(addressesOf(image).map((address) => reader.get(address)))
  const answers = [
    ...lists.map(({ body }) => body.docs.length === 1),
    ...counts.map(({ body }) => body.totalDocs === 1),
    one.status === 200,
    delivered.status === 200,
    Boolean(asked.body.data.Image),
    ...files.map(({ status }) => status === 200),
  ]
  expect(new Set(answers).size).toBe(1)
  if (!answers[0]) expect(files.map(({ status }) => status)).toEqual([403, 403, 403])
  return answers[0]
}

const figure = (value: string) => ({
  ...{ type: 'upload', version: 3, format: '', relationTo: 'images' },
  ...{ value, fields: {}, id: '0123456789abcdef01234567' },
})

const bodyWith = (value: string) => {
  const body = toBody('Một đoạn văn.')
  body.root.children.push(figure(value) as never)
  return body
}

/** As a block of pictures would be stored: rows with nothing but ids in them. */
const bodyWithRows = (value: string) => {
  const body = toBody('Một đoạn văn.')
  const fields = { blockType: 'gallery', rows: [{ picture: value, caption: 'Một' }] }
  body.root.children.push({ type: 'horizontalrule', version: 1, fields } as never)
  return body
}

const change = (id: string, data: object) => platform.editor.patch(`/api/articles/${id}`, data)

describe('a picture that nothing public shows', () => {
  it('is not to be had by anyone outside', async () => {
    const image = await upload()
    expect(await isSeen(image)).toBe(false)
    const { id } = await make.createArticle({ leadImage: image.id, _status: 'draft' })
    await change(id, { headline: 'Vẫn nháp' })
    expect(await isSeen(image)).toBe(false)
  })

  it('is there for the whole newsroom', async () => {
    const image = await upload()
    for (const agent of [platform.journalist, platform.editor, platform.moderator]) {
      expect((await agent.get(`/api/images/${image.id}`)).status).toBe(200)
      for (const address of addressesOf(image)) expect((await agent.get(address)).status).toBe(200)
    }
  })
})

describe('a picture of a story', () => {
  it.each([
    ['leading', (id: string) => ({ leadImage: id })],
    ['in the body', (id: string) => ({ body: bodyWith(id) })],
  ])('is seen from its publication to its withdrawal: %s', async (_where, uses) => {
    const image = await upload()
    const { id, slug } = await make.createArticle({ ...uses(image.id), _status: 'draft' })
    expect(await isSeen(image)).toBe(false)
    await change(id, { _status: 'published', ignoreChecklist: true })
    expect(await isSeen(image)).toBe(true)
    const story = await platform.reader.get(`/v1/articles/${slug}`)
    const uncut = image.renditions.filter(({ name }) => name === 'hero')
    for (const { url } of uncut) expect(JSON.stringify(story.body)).toContain(pathOf(url))
    await change(id, { _status: 'draft' })
    expect(await isSeen(image)).toBe(false)
  })

  it('is seen in a block that nobody here knows', async () => {
    const image = await upload()
    const { id } = await make.createArticle({ body: bodyWithRows(image.id) })
    expect(await isSeen(image)).toBe(true)
    await change(id, { body: toBody('Không còn ảnh.') })
    expect(await isSeen(image)).toBe(false)
  })

  it('is hidden with it in the trash and after it is deleted, and comes back with it', async () => {
    const image = await upload()
    const { id } = await make.createArticle({ leadImage: image.id })
    await change(id, { deletedAt: new Date().toISOString() })
    expect(await isSeen(image)).toBe(false)
    await platform.editor.patch(`/api/articles/${id}?trash=true`, { deletedAt: null })
    expect(await isSeen(image)).toBe(true)
    await platform.editor.delete(`/api/articles/${id}`)
    expect(await isSeen(image)).toBe(false)
  })

  it('stays as readers see it while a newer version is being written', async () => {
    const [old, next] = [await upload(), await upload()]
    const { id } = await make.createArticle({ leadImage: old.id })
    await platform.editor.patch(`/api/articles/${id}?draft=true`, { leadImage: next.id })
    expect([await isSeen(old), await isSeen(next)]).toEqual([true, false])
    await change(id, { _status: 'published', ignoreChecklist: true })
    expect([await isSeen(old), await isSeen(next)]).toEqual([false, true])
  })

  it('is seen as long as one public story shows it, however often each is saved', async () => {
    const image = await upload()
    const first = await make.createArticle({ leadImage: image.id, body: bodyWith(image.id) })
    const second = await make.createArticle({ leadImage: image.id })
    await change(first.id, { headline: 'Lần nữa' })
    await change(first.id, { _status: 'draft' })
    await change(first.id, { _status: 'draft' })
    expect(await isSeen(image)).toBe(true)
    await change(second.id, { leadImage: null })
    expect(await isSeen(image)).toBe(false)
  })

  withTransactions('leaves what is kept of a story alone when another shows it, too', async () => {
    const image = await upload()
    const { slug } = await make.createArticle({ leadImage: image.id })
    const read = async () => (await platform.reader.get(`/v1/articles/${slug}`)).headers.get('age')
    await read()
    const other = await make.createArticle({ leadImage: image.id })
    await change(other.id, { leadImage: null })
    expect(await read()).not.toBeNull()
    await change(other.id, { leadImage: image.id })
    await platform.editor.patch(`/api/images/${image.id}`, { caption: 'Mới' })
    expect(await read()).toBeNull()
  })

  it('is seen rightly when many stories take it and leave it at once', async () => {
    const image = await upload()
    const stories = await Promise.all(
      Array.from({ length: 6 }, () =>
        make.createArticle({ leadImage: image.id, _status: 'draft' }),
      ),
    )
    await Promise.all(
      stories.map(({ id }) => change(id, { _status: 'published', ignoreChecklist: true })),
    )
    expect(await isSeen(image)).toBe(true)
    const [last, ...others] = stories
    await Promise.all(others.map(({ id }) => change(id, { _status: 'draft' })))
    expect(await isSeen(image)).toBe(true)
    await change(last!.id, { _status: 'draft' })
    expect(await isSeen(image)).toBe(false)
  })

  onMongo('is seen rightly when its words are changed while the story comes out', async () => {
    const image = await upload()
    const { id } = await make.createArticle({ leadImage: image.id, _status: 'draft' })
    const gate = createGate()
    middle.saving = gate.pass
    const changing = platform.editor.patch(`/api/images/${image.id}`, { caption: 'Mới' })
    await gate.reached
    expect((await change(id, { _status: 'published', ignoreChecklist: true })).status).toBe(200)
    gate.open()
    expect((await changing).status).toBe(200)
    expect(await isSeen(image)).toBe(true)
    await change(id, { _status: 'draft' })
    expect(await isSeen(image)).toBe(false)
  })

  it('may be deleted, and the story goes on without it', async () => {
    const image = await upload()
    const { id, slug } = await make.createArticle({ leadImage: image.id, body: bodyWith(image.id) })
    expect((await platform.editor.delete(`/api/images/${image.id}?despiteUses=true`)).status).toBe(
      200,
    )
    const { body } = await platform.reader.get(`/v1/articles/${slug}`)
    expect([body.leadImage, body.bodyHtml.includes('<img')]).toEqual([null, false])
    expect((await change(id, { headline: 'Không ảnh', leadImage: null })).status).toBe(200)
  })
})

describe('an author’s portrait', () => {
  it('is seen while it is one', async () => {
    const image = await upload()
    const { id } = await make.createAuthor()
    await platform.editor.patch(`/api/authors/${id}`, { portrait: image.id })
    expect(await isSeen(image)).toBe(true)
    await platform.editor.patch(`/api/authors/${id}`, { portrait: null })
    expect(await isSeen(image)).toBe(false)
    await platform.editor.patch(`/api/authors/${id}`, { portrait: image.id })
    await platform.editor.delete(`/api/authors/${id}`)
    expect(await isSeen(image)).toBe(false)
  })
})

describe('who may see a picture', () => {
  it('is not to be posted with it, nor told to the public', async () => {
    const image = await upload()
    await platform.journalist.patch(`/api/images/${image.id}`, { publicUses: 9 })
    expect(await isSeen(image)).toBe(false)
    await make.createArticle({ leadImage: image.id })
    const { body } = await platform.reader.get(`/api/images/${image.id}`)
    expect(body).not.toHaveProperty('publicUses')
  })
})
