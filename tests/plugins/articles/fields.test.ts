// What a reader asks for alone: `fields`.
import type { Payload } from 'payload'
import { whenMade } from '#kit/viewQueue.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  // Nobody is told of changes: what is read is read for answers alone.
  platform = await startPlatform({ settings: { events: { enabled: false } } })
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const read = async (path: string) => (await platform.reader.get(path)).body

const createFullStory = async () => {
  const [author, image] = [await make.createAuthor(), await make.createImage()]
  const [section, tag] = [
    await make.createSection(),
    await platform.payload.create({ collection: 'tags', data: { name: `Chợ ${author.slug}` } }),
  ]
  const story = await make.createArticle({
    byline: [{ author: author.id, role: 'text' }],
    leadImage: image.id,
    section: section.id,
    tags: [tag.id],
  })
  return { story, author, section }
}

// The collections that are read while `work` runs, one name a reading.
const collectionsRead = async (payload: Payload, work: () => Promise<unknown>) => {
  const { find } = payload.db
  const names: string[] = []
  payload.db.find = function (this: unknown, args: Parameters<typeof find>[0]) {
    names.push(args.collection)
    return find.call(this, args)
  } as typeof find
  await work().finally(() => (payload.db.find = find))
  return names
}

describe('?fields=', () => {
  it('leaves of a story what it names', async () => {
    const { story, author } = await createFullStory()
    expect(await read(`/v1/articles/${story.slug}?fields=slug,headline,byline`)).toEqual({
      slug: story.slug,
      headline: story.headline,
      byline: [expect.objectContaining({ slug: author.slug, role: 'text' })],
    })
  })

  it('answers each name as without it, alone and with others', async () => {
    const { story } = await createFullStory()
    const path = `/v1/articles/${story.slug}`
    const whole = await read(path)
    for (const name of Object.keys(whole)) {
      expect(await read(`${path}?fields=${name}`)).toEqual({ [name]: whole[name] })
    }
    expect(await read(`${path}?fields=${Object.keys(whole)}`)).toEqual(whole)
  })

  it('shortens the stories of every list', async () => {
    const { story, section } = await createFullStory()
    await make.createArticle({ section: section.id })
    const only = [{ slug: story.slug }]
    const within = `section=${section.slug}`
    const list = await read(`/v1/articles?${within}&sort=oldest&limit=1&count=true&fields=slug`)
    expect(list).toMatchObject({ docs: only, limit: 1, totalDocs: 2 })
    expect(list.nextCursor).toEqual(expect.any(String))
    expect(Object.keys(list.docs[0])).toEqual(['slug'])
    const next = `&after=${list.nextCursor}`
    const rest = await read(`/v1/articles?${within}&sort=oldest&fields=rating${next}`)
    expect(rest.docs).toEqual([{ rating: expect.objectContaining({ ratingCount: 0 }) }])
    const front = await read(`/v1/front-page?${within}&fields=slug,pinned`)
    expect(front.docs[1]).toEqual({ slug: story.slug, pinned: false })
    const related = await read(`/v1/articles/${front.docs[0].slug}/related?fields=slug`)
    expect(related.docs).toEqual(only)
    const found = await read(`/v1/search?q=${encodeURIComponent(story.headline)}&fields=highlights`)
    expect(Object.keys(found.docs[0])).toEqual(['highlights'])
    expect(found.docs[0].highlights.headline).toContain('<mark>')
  })

  it('goes on behind a cursor whose makings it does not name', async () => {
    const section = await make.createSection()
    const rate = async (value: number) => {
      const { slug } = await make.createArticle({ section: section.id })
      await platform.reader.put(`/v1/articles/${slug}/rating`, { value })
      return slug
    }
    const [good, better] = [await rate(3), await rate(5)]
    const list = `/v1/articles?section=${section.slug}&sort=top-rated&limit=1&fields=slug`
    const first = await read(list)
    const rest = await read(`${list}&after=${first.nextCursor}`)
    expect([first.docs, rest.docs]).toEqual([[{ slug: better }], [{ slug: good }]])
    expect(rest.nextCursor).toBeNull()
  })

  it('keeps what include adds, and may name it itself', async () => {
    const { story } = await createFullStory()
    const path = `/v1/articles/${story.slug}`
    const both = await read(`${path}?fields=slug&include=body`)
    expect(Object.keys(both).sort()).toEqual(['body', 'slug'])
    expect(await read(`${path}?fields=body`)).toEqual({ body: both.body })
    const jsonLd = (await read(`${path}?include=jsonLd`)).jsonLd
    expect(await read(`${path}?fields=jsonLd`)).toEqual({ jsonLd })
  })

  it('reads nothing for what it does not name', async () => {
    const { story } = await createFullStory()
    await whenMade(platform.payload)
    const ask = (query: string) =>
      collectionsRead(platform.payload, () => read(`/v1/articles/${story.slug}?fields=${query}`))
    expect(await ask('slug,headline,updatedAt')).toEqual(['articles'])
    expect(await ask('byline')).toEqual(['articles', 'authors'])
    expect(await ask('headline,comments')).not.toContain('rating-totals')
  })

  it('is one kept answer, whatever the order and the repeats', async () => {
    const { story } = await createFullStory()
    const spellings = ['slug,headline', 'headline,slug', 'slug,slug,headline']
    const readings = spellings.map((fields) => `/v1/articles/${story.slug}?fields=${fields}`)
    const [first, ...others] = readings
    await read(first!)
    await whenMade(platform.payload)
    const again = () => Promise.all(others.map(read))
    expect(await collectionsRead(platform.payload, again)).toEqual([])
  })

  it('follows changes like any answer', async () => {
    const { story, author } = await createFullStory()
    const path = `/v1/articles/${story.slug}?fields=headline,byline`
    await read(path)
    await platform.editor.patch(`/api/authors/${author.id}`, { name: 'Đổi tên' })
    expect((await read(path)).byline[0].name).toBe('Đổi tên')
    await platform.editor.patch(`/api/articles/${story.id}`, { headline: 'Đổi tựa' })
    expect((await read(path)).headline).toBe('Đổi tựa')
  })

  it.each(['', 'slug,', 'body', 'bodyHtml', 'byline.name', 'createdBy', '__proto__', 'toString'])(
    'refuses “%s” in a list, saying what there is',
    async (fields) => {
      const { status, body } = await platform.reader.get(`/v1/articles?fields=${fields}`)
      expect(status).toBe(400)
      expect(body.errors).toHaveLength(1)
      expect(body.errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: 'fields' })
      expect(body.errors[0].message).toContain('there is id, slug, url')
    },
  )

  it('refuses a list in several parameters and one without end', async () => {
    for (const query of ['fields=slug&fields=id', `fields=${'slug,'.repeat(200)}slug`]) {
      expect((await platform.reader.get(`/v1/articles?${query}`)).status).toBe(400)
    }
  })
})
