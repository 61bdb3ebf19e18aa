// What the staff posts that is not theirs to say: ids and times are the platform's, the desk's
// fields an editor's. What is stored tells.
import { countAll } from '../helpers/countAll.ts'
import { factories, toBody, toJpeg, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})

afterAll(() => platform.stop())

const past = '2001-02-03T04:05:06.000Z'
const foreignId = 'b0000000-0000-4000-8000-000000000000'
const foreignObjectId = 'b00000000000000000000000'
const isRecent = (time: unknown) => Date.parse(time as string) > Date.parse(past)

describe('a journalist’s story', () => {
  const stored = (id: string) =>
    platform.payload.findByID({ collection: 'articles', id, depth: 0, draft: true, trash: true })

  const written = async () => ({
    headline: unique('Tin'),
    body: toBody('Ba từ thôi.'),
    section: (await make.createSection()).id,
  })

  const foreign = () => ({
    id: foreignId,
    _id: foreignObjectId,
    createdAt: past,
    updatedAt: past,
    createdBy: platform.editor.user.id,
    publishedAt: past,
    breakingUntil: '2099-01-01T00:00:00.000Z',
    wordCount: 999,
    commentPolicy: 'open',
    corrections: [{ date: past, note: 'Không phải của tôi' }],
    _status: 'draft',
    context: { isModerated: true },
  })

  const expectOwn = (story: Awaited<ReturnType<typeof stored>>) => {
    expect(story).toMatchObject({
      createdBy: platform.journalist.user.id,
      wordCount: 3,
      commentPolicy: 'premoderated',
      corrections: [],
      _status: 'draft',
    })
    expect(story.publishedAt ?? null).toBeNull()
    expect(story.breakingUntil ?? null).toBeNull()
    expect(story.deletedAt ?? null).toBeNull()
    expect([isRecent(story.createdAt), isRecent(story.updatedAt)]).toEqual([true, true])
  }

  it.each(['', '?draft=true', '?draft=false&overrideAccess=true'])(
    'begins with what is theirs to say%s',
    async (query) => {
      const data = { ...(await written()), ...foreign() }
      const answer = await platform.journalist.post(`/api/articles${query}`, data)
      expect(answer.status).toBe(201)
      expect([foreignId, foreignObjectId]).not.toContain(answer.body.doc.id)
      expectOwn(await stored(answer.body.doc.id))
    },
  )

  it('changes in what is theirs to say', async () => {
    const { body } = await platform.journalist.post('/api/articles', await written())
    const { id } = body.doc
    const change = { ...foreign(), standfirst: 'Sa pô' }
    const answer = await platform.journalist.patch(`/api/articles/${id}`, change)
    expect(answer.status).toBe(200)
    expectOwn(await stored(id))
    const many = { ...foreign(), standfirst: 'Sa pô khác' }
    await platform.journalist.patch(`/api/articles?where[id][equals]=${id}`, many)
    expectOwn(await stored(id))
    expect((await stored(id)).standfirst).toBe('Sa pô khác')
  })

  it('changes in what is theirs to say through GraphQL', async () => {
    const { body } = await platform.journalist.post('/api/articles', await written())
    const { id } = body.doc
    const answer = await platform.journalist.graphql(
      `mutation { updateArticle(id: "${id}", data: { standfirst: "Sa pô", wordCount: 999,
        publishedAt: "${past}", commentPolicy: open, createdBy: "${platform.editor.user.id}",
        corrections: [{ date: "${past}", note: "x" }] }) { id } }`,
    )
    expect(answer.body.errors).toBeUndefined()
    expectOwn(await stored(id))
    expect((await stored(id)).standfirst).toBe('Sa pô')
  })

  it('does not begin in the trash', async () => {
    const data = { ...(await written()), deletedAt: past }
    const answer = await platform.journalist.post('/api/articles', data)
    expect(answer.status).toBe(201)
    expectOwn(await stored(answer.body.doc.id))
  })

  it('keeps what an editor has set', async () => {
    const set = {
      publishedAt: '2020-01-02T03:04:05.000Z',
      commentPolicy: 'open',
      breakingUntil: '2030-01-01T00:00:00.000Z',
      corrections: [{ date: '2020-01-03T00:00:00.000Z', note: 'Đã sửa một con số.' }],
    }
    const createdBy = platform.journalist.user.id
    const { id } = await make.createArticle({ ...set, createdBy })
    const change = { ...foreign(), corrections: [], headline: 'Tiêu đề mới' }
    const answer = await platform.journalist.patch(`/api/articles/${id}`, change)
    expect(answer.status).toBe(200)
    const story = await stored(id)
    expect(story).toMatchObject({ ...set, createdBy, headline: 'Tiêu đề mới' })
    expect(story.corrections).toHaveLength(1)
  })

  it('takes from an editor what is an editor’s to say', async () => {
    const { id } = await make.createArticle({ _status: 'draft' })
    const { publishedAt, breakingUntil, commentPolicy, corrections } = foreign()
    const change = { publishedAt, breakingUntil, commentPolicy, corrections }
    const answer = await platform.editor.patch(`/api/articles/${id}`, {
      ...change,
      wordCount: 999,
      createdBy: platform.admin.user.id,
      createdAt: past,
    })
    expect(answer.status).toBe(200)
    const story = await stored(id)
    expect(story).toMatchObject({ ...change, wordCount: 3 })
    expect(story.createdBy ?? null).toBeNull()
    expect(isRecent(story.createdAt)).toBe(true)
  })
})

describe('ids and times', () => {
  const bodies: [string, () => Record<string, unknown>][] = [
    ['tags', () => ({ name: unique('Thẻ') })],
    ['sections', () => ({ name: unique('Mục') })],
    ['authors', () => ({ name: unique('Tác giả') })],
    ['redirects', () => ({ from: `/${unique('cu').replace(' ', '-')}`, to: '/moi' })],
  ]

  it.each(bodies)('are the platform’s in %s', async (slug, body) => {
    const foreign = { id: foreignId, _id: foreignObjectId, createdAt: past, updatedAt: past }
    const created = await platform.admin.post(`/api/${slug}`, { ...body(), ...foreign })
    expect(created.status).toBe(201)
    const { id } = created.body.doc
    expect([foreignId, foreignObjectId]).not.toContain(id)
    expect((await platform.admin.patch(`/api/${slug}/${id}`, foreign)).status).toBe(200)
    const { body: doc } = await platform.admin.get(`/api/${slug}/${id}`)
    expect(doc.id).toBe(id)
    expect([isRecent(doc.createdAt), isRecent(doc.updatedAt)]).toEqual([true, true])
  })
})

describe('a picture', () => {
  const send = async (data: object, name = 'anh.jpg', type = 'image/jpeg') => {
    const form = new FormData()
    const bytes = type === 'image/jpeg' ? new Uint8Array(await toJpeg()) : '<svg/>'
    form.set('file', new Blob([bytes], { type }), name)
    form.set('_payload', JSON.stringify({ alt: 'Một bức ảnh', ...data }))
    return platform.journalist.post('/api/images', form)
  }

  it('is its sender’s, with what the platform finds in it', async () => {
    const answer = await send({
      id: foreignId,
      createdAt: past,
      createdBy: platform.editor.user.id,
      placeholder: 'data:text/html,x',
      url: 'https://elsewhere.test/x.jpg',
      mimeType: 'text/html',
      width: 9999,
      filesize: 1,
      sizes: { card: { url: 'https://elsewhere.test/x.jpg' } },
    })
    expect(answer.status).toBe(201)
    const { id } = answer.body.doc
    const image = await platform.payload.findByID({ collection: 'images', id, depth: 0 })
    expect(id).not.toBe(foreignId)
    expect(image).toMatchObject({
      createdBy: platform.journalist.user.id,
      mimeType: 'image/jpeg',
      width: 64,
      height: 48,
    })
    expect(image.placeholder).toMatch(/^data:image\/webp;base64,/)
    expect(isRecent(image.createdAt)).toBe(true)
    expect(JSON.stringify(image)).not.toContain('elsewhere.test')
  })

  const forged = {
    url: 'https://elsewhere.test/x.jpg',
    thumbnailURL: 'https://elsewhere.test/x.jpg',
    filename: 'khac.jpg',
    mimeType: 'text/html',
    width: 9999,
    height: 9999,
    filesize: 1,
    sizes: { card: { url: 'https://elsewhere.test/x.jpg', width: 9999, filename: 'khac.jpg' } },
    placeholder: 'data:text/html,x',
    createdBy: foreignId,
  }

  const storedImage = (id: string) =>
    platform.payload.findByID({ collection: 'images', id, depth: 0 })

  it('keeps what the platform found in it when its words are changed', async () => {
    const { id } = (await send({})).body.doc
    const { updatedAt: _before, ...before } = await storedImage(id)
    const change = { ...forged, caption: 'Chú thích', focalX: 30, focalY: 70 }
    const changed = await platform.journalist.patch(`/api/images/${id}`, change)
    expect([changed.status, changed.body.errors]).toEqual([200, undefined])
    const words = { caption: 'Chú thích', focalX: 30, focalY: 70 }
    expect(await storedImage(id)).toMatchObject({ ...before, ...words })
    const many = await platform.journalist.patch(`/api/images?where[id][equals]=${id}`, forged)
    expect(many.status).toBe(200)
    expect(await storedImage(id)).toMatchObject({ ...before, ...words })
    await platform.journalist.graphql(
      `mutation { updateImage(id: "${id}", data: { width: 9999, mimeType: "text/html" }) { id } }`,
    )
    expect(await storedImage(id)).toMatchObject({ ...before, ...words })
  })

  it('has what the platform finds in the picture that replaces it', async () => {
    const { id, filename } = (await send({})).body.doc
    const form = new FormData()
    const file = new Blob([new Uint8Array(await toJpeg(80, 60))], { type: 'image/jpeg' })
    form.set('file', file, 'moi.jpg')
    form.set('_payload', JSON.stringify(forged))
    expect((await platform.journalist.patch(`/api/images/${id}`, form)).status).toBe(200)
    const image = await storedImage(id)
    expect(image).toMatchObject({ width: 80, height: 60, mimeType: 'image/jpeg' })
    expect(image.filesize).toBeGreaterThan(1)
    expect([filename, 'khac.jpg']).not.toContain(image.filename)
    expect(JSON.stringify(image)).not.toContain('elsewhere.test')
  })

  it('is refused as anything that is not one', async () => {
    const count = () => countAll(platform.payload, 'images')
    const before = await count()
    const answers = [
      await send({}, 'anh.svg', 'image/svg+xml'),
      await send({}, 'anh.jpg', 'text/html'),
      await send({ filename: '../../anh.jpg' }),
      await platform.journalist.post('/api/images', { alt: 'Không có ảnh' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 400, 422])
    expect(await count()).toBe(before)
  })
})

describe('a preference', () => {
  it('is stored for whoever sends it, in whose name it may be', async () => {
    const { editor, journalist, payload } = platform
    const user = { relationTo: 'users', value: editor.user.id }
    await journalist.post('/api/payload-preferences/mine', { value: { a: 1 }, user })
    await journalist.post('/api/payload-preferences', { key: 'mine-too', value: { a: 1 }, user })
    const { docs } = await payload.find({ collection: 'payload-preferences', depth: 0 })
    const owners = docs.map((preference) => preference.user.value)
    expect(owners).toEqual([journalist.user.id, journalist.user.id])
  })
})
