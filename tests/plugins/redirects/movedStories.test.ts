// A story that has moved is found at its new address by whoever comes to the old one.
import { randomBytes } from 'node:crypto'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const newSlug = (word = 'tin') => `${word}-${randomBytes(4).toString('hex')}`
const pathOf = (slug: string) => `/articles/${slug}`

const publish = async (slug = newSlug()) => ({ ...(await make.createArticle({ slug })), slug })

const change = (id: string, data: object, query = '') =>
  platform.editor.patch(`/api/articles/${id}${query}`, data)

const move = async (id: string, slug = newSlug('moi')) => {
  expect((await change(id, { slug, ignoreChecklist: true })).status).toBe(200)
  return slug
}

/** Where a reader is led who asks for the old address; undefined where nowhere. */
const led = async (slug: string) => {
  const { status, body } = await platform.reader.get(`/v1/redirects?path=${pathOf(slug)}`)
  return status === 200 ? (body.to as string) : undefined
}

const entriesFor = async (...slugs: string[]) => {
  const { docs } = await platform.payload.find({
    collection: 'redirects',
    where: { from: { in: slugs.map(pathOf) } },
    pagination: false,
  })
  return docs
}

describe('a published story whose slug an editor changes', () => {
  it('leaves an entry at its old address, in the next answer', async () => {
    const { id, slug } = await publish()
    expect(await led(slug)).toBeUndefined()
    const moved = await move(id)
    expect(await led(slug)).toBe(pathOf(moved))
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(404)
    expect((await platform.reader.get(`/v1/articles/${moved}`)).status).toBe(200)
  })

  it('is found in one step from every address it has had', async () => {
    const { id, slug } = await publish()
    const second = await move(id)
    expect(await led(slug)).toBe(pathOf(second))
    const third = await move(id)
    expect([await led(slug), await led(second)]).toEqual([pathOf(third), pathOf(third)])
  })

  it('takes along what an editor had led to it by hand', async () => {
    const { id, slug } = await publish()
    const from = `/cu/${newSlug()}`
    await platform.editor.post('/api/redirects', { from, to: pathOf(slug) })
    const moved = await move(id)
    const { body } = await platform.reader.get(`/v1/redirects?path=${from}`)
    expect(body.to).toBe(pathOf(moved))
  })

  it('returns to an earlier address, which then leads nowhere', async () => {
    const { id, slug } = await publish()
    const second = await move(id)
    await move(id, slug)
    expect(await led(slug)).toBeUndefined()
    expect(await led(second)).toBe(pathOf(slug))
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(200)
  })

  it('leaves nothing while the change is in a draft, and an entry once that is published', async () => {
    const { id, slug } = await publish()
    const moved = newSlug('moi')
    await change(id, { slug: moved }, '?draft=true')
    expect(await entriesFor(slug, moved)).toEqual([])
    await change(id, { _status: 'published', ignoreChecklist: true })
    expect(await led(slug)).toBe(pathOf(moved))
  })

  it('leaves an entry also where it was taken back, changed and published again', async () => {
    const { id, slug } = await publish()
    await change(id, { _status: 'draft' })
    const moved = await move(id)
    expect(await entriesFor(slug, moved)).toEqual([])
    await change(id, { _status: 'published', ignoreChecklist: true })
    expect(await led(slug)).toBe(pathOf(moved))
  })

  it('leaves nothing where it has never been public', async () => {
    const { id, slug } = await make.createArticle({ _status: 'draft' })
    const moved = newSlug('moi')
    await change(id, { slug: moved }, '?draft=true')
    await change(id, { _status: 'published', ignoreChecklist: true })
    expect(await entriesFor(slug!, moved)).toEqual([])
    expect((await platform.reader.get(`/v1/articles/${moved}`)).status).toBe(200)
  })

  it('tells nothing of an address that it had under embargo only', async () => {
    const { id, slug } = await make.createArticle({ embargoedUntil: '2999-01-01T00:00:00.000Z' })
    const moved = await move(id)
    const data = { embargoedUntil: null }
    await platform.payload.update({ collection: 'articles', id, data })
    expect((await platform.reader.get(`/v1/articles/${moved}`)).status).toBe(200)
    expect(await entriesFor(slug!, moved)).toEqual([])
  })

  it('stays, with its entries, where the change is refused', async () => {
    const [{ id, slug }, other] = [await publish(), await publish()]
    const { status } = await change(id, { slug: other.slug })
    expect(status).toBe(400)
    expect(await entriesFor(slug, other.slug)).toEqual([])
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(200)
  })

  it('leads from every address to where it is, when two editors move it at once', async () => {
    const { id, slug } = await publish()
    const wanted = Array.from({ length: 4 }, () => newSlug('dua'))
    const answers = await Promise.all(wanted.map((next) => change(id, { slug: next })))
    expect(answers.map(({ status }) => status)).toContain(200)
    const { slug: now } = await platform.payload.findByID({ collection: 'articles', id })
    expect(await led(now!)).toBeUndefined()
    expect(await led(slug)).toBe(pathOf(now!))
    const entries = await entriesFor(slug, ...wanted)
    expect(new Set(entries.map(({ to }) => to))).toEqual(new Set([pathOf(now!)]))
  })

  it('tells nobody its address while it is not public', async () => {
    const { id, slug } = await publish()
    await change(id, { _status: 'draft' })
    await move(id)
    const { body } = await platform.reader.get(`/api/redirects?where[from][equals]=${pathOf(slug)}`)
    expect(body.docs).toEqual([])
    const { body: story } = await platform.editor.get(`/api/articles/${id}?draft=true`)
    expect(story.lastPublicSlug).toBe(slug)
  })

  it('lets nobody say what its last address was', async () => {
    const { id, slug } = await publish()
    await change(id, { lastPublicSlug: 'toa-soan', headline: 'Mới' })
    await move(id)
    expect(await led('toa-soan')).toBeUndefined()
    expect(await led(slug)).toBeDefined()
  })
})

describe('another story at an address that leads on', () => {
  it('has it, once it is public: a story wins over an entry', async () => {
    const { id, slug } = await publish()
    const moved = await move(id)
    const other = await make.createArticle({ slug, _status: 'draft' })
    expect(await led(slug)).toBe(pathOf(moved))
    await change(other.id, { _status: 'published', ignoreChecklist: true })
    expect(await led(slug)).toBeUndefined()
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.id).toBe(other.id)
  })

  it('keeps it when the first story moves on', async () => {
    const { id, slug } = await publish()
    await change(id, { _status: 'draft' })
    await move(id)
    await publish(slug)
    await change(id, { _status: 'published', ignoreChecklist: true })
    expect(await entriesFor(slug)).toEqual([])
  })
})
