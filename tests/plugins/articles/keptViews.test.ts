// Stories are answered from views that are kept in the database, and nobody can tell but by the clock.
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  _internal_jobSystemGlobals as jobSystem,
  type DataFromCollectionSlug,
} from 'payload'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import { catchUpsOf } from '#kit/extendConfig.ts'
import { makeViews, renderViews } from '#kit/makeViews.ts'
import { claimViews, storeViews } from '#kit/storeViews.ts'
import { whenMade } from '#kit/viewQueue.ts'
import { toBlock, toLinkParagraph, withNodes } from '../../helpers/bodies.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { until } from '../../helpers/until.ts'

const { jest } = import.meta

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())
afterEach(() => jest.restoreAllMocks())

// Without them, whoever makes the change hears that rows have stayed.
const withTransactions = process.env.TEST_MONGODB_URL ? it.skip : it

const collection = 'article-views'
const hourFromNow = () => new Date(Date.now() + 3_600_000).toISOString()

type Row = DataFromCollectionSlug<typeof collection>

const rowsOf = async (article: string) => {
  const where = { article: { equals: article } }
  return (await platform.payload.db.find<Row>({ collection, where })).docs
}

const forgetAnswers = () => deliveryCacheOf(platform.payload).startAnew()

const forgetRows = () => platform.payload.db.deleteMany({ collection, where: {} })

/** Asked anew, whatever answers are kept. */
const readAnew = (path: string) => {
  forgetAnswers()
  return platform.reader.get(path)
}

const patch = (id: string, data: object) =>
  platform.editor.patch(`/api/articles/${id}?depth=0`, { ignoreChecklist: true, ...data })

const createFull = async (data: object = {}) => {
  const [author, image, section] = [
    await make.createAuthor(),
    await make.createImage({ alt: 'Chợ sáng' }),
    await make.createSection(),
  ]
  const tag = await platform.payload.create({
    collection: 'tags',
    data: { name: `Thẻ ${Date.now()}` },
  })
  const other = await make.createArticle()
  const story = await make.createArticle({
    byline: [{ author: author.id, role: 'text' }],
    leadImage: image.id,
    section: section.id,
    tags: [tag.id],
    body: withNodes(toLinkParagraph(other.id), toBlock('relatedStories', { stories: [other.id] })),
    ...data,
  })
  await whenMade(platform.payload)
  return { author, image, section, tag, other, story, path: `/v1/articles/${story.slug}` }
}

/** In the second line, without what is live. */
const viewIn = (stored: unknown) => JSON.parse(String(stored).split('\n')[1]!)

/** Writes into the row what no story says, so that an answer shows where it comes from. */
const markRow = async (article: string) => {
  const [row] = (await rowsOf(article)) as any[]
  const toMarked = (stored: string) =>
    stored.replace(/"headline":"[^"]*"/, '"headline":"Từ bản giữ sẵn"')
  const [listed, whole] = [row.listed, row.whole].map(toMarked)
  const data = { article, listed, whole, tags: row.tags }
  await platform.payload.db.updateOne({ collection, id: row.id, data })
}

describe('a kept view', () => {
  it.each([
    ['a story', ({ slug }: { slug: string }) => `/v1/articles/${slug}`],
    ['a list', ({ section }: { section: string }) => `/v1/articles?section=${section}`],
    ['a front page', ({ section }: { section: string }) => `/v1/front-page?section=${section}`],
  ])('answers %s in the same bytes as without it', async (_name, toPath) => {
    const { story, section } = await createFull({ breakingUntil: hourFromNow() })
    const path = toPath({ slug: story.slug!, section: section.slug! })
    const kept = await readAnew(path)
    await whenMade(platform.payload)
    await forgetRows()
    const rendered = await readAnew(path)
    expect(kept.headers.get('etag')).toBe(rendered.headers.get('etag'))
    expect(JSON.stringify(kept.body)).toBe(JSON.stringify(rendered.body))
    expect(kept.headers.get('cache-control')).toBe(rendered.headers.get('cache-control'))
  })

  it('is what stories, lists and searches are answered from', async () => {
    const { story, section, path } = await createFull()
    await markRow(story.id)
    const list = await readAnew(`/v1/articles?section=${section.slug}`)
    const front = await readAnew(`/v1/front-page?section=${section.slug}`)
    const one = await readAnew(path)
    const found = await readAnew(`/v1/search?q=${encodeURIComponent(story.headline)}`)
    const shown = [one.body, ...[list, front, found].map(({ body }) => body.docs[0])]
    expect(shown.map(({ headline }) => headline)).toEqual(Array(4).fill('Từ bản giữ sẵn'))
  })

  it('is not asked where fields or parts are named', async () => {
    const { story, path } = await createFull()
    await markRow(story.id)
    expect((await readAnew(`${path}?fields=headline`)).body.headline).toBe(story.headline)
    expect((await readAnew(`${path}?include=body`)).body.headline).toBe(story.headline)
  })

  it('is made behind the back of who reads a story that has none', async () => {
    const { story, path } = await createFull()
    await forgetRows()
    expect((await readAnew(path)).body.headline).toBe(story.headline)
    await whenMade(platform.payload)
    expect(await rowsOf(story.id)).toHaveLength(1)
  })

  it('holds nothing of ratings and comments, which are read for every answer', async () => {
    const { story, path } = await createFull()
    const [before] = (await rowsOf(story.id)) as any[]
    await platform.reader.put(`${path}/rating`, { value: 4 })
    await make.createComment(story.id)
    await platform.payload.updateGlobal({ slug: 'comment-rules', data: { daysOpen: 10 } })
    const { body } = await platform.reader.get(path)
    await platform.payload.updateGlobal({ slug: 'comment-rules', data: { daysOpen: 0 } })
    expect(body).toMatchObject({ rating: { ratingCount: 1 }, comments: { count: 1 } })
    expect(body.comments.closesAt).not.toBeNull()
    const [after] = (await rowsOf(story.id)) as any[]
    expect(after.id).toBe(before.id)
    expect(Object.keys(viewIn(after.whole))).not.toEqual(expect.arrayContaining(['rating']))
  })

  it('is made anew where its time has come', async () => {
    const { path } = await createFull({ breakingUntil: hourFromNow() })
    expect((await readAnew(path)).body.breaking).toBe(true)
    jest.spyOn(jobSystem, 'getCurrentDate').mockReturnValue(new Date(Date.now() + 2 * 3_600_000))
    expect((await readAnew(path)).body.breaking).toBe(false)
    await whenMade(platform.payload)
    expect((await readAnew(path)).body.breaking).toBe(false)
  })

  it('is made anew after a week, so that a change past the hooks shows in the end', async () => {
    const { author, path } = await createFull()
    const data = { name: 'Tên sửa tay' }
    await platform.payload.db.updateOne({ collection: 'authors', id: author.id, data })
    expect((await readAnew(path)).body.byline[0].name).toBe(author.name)
    const later = new Date(Date.now() + 7 * 24 * 3_600_000 + 60_000)
    jest.spyOn(jobSystem, 'getCurrentDate').mockReturnValue(later)
    expect((await readAnew(path)).body.byline[0].name).toBe('Tên sửa tay')
    await whenMade(platform.payload)
    expect((await readAnew(path)).body.byline[0].name).toBe('Tên sửa tay')
  })
})

// A story that is out is put under none: it is taken back first.
const embargo = async (id: string) => {
  await patch(id, { _status: 'draft' })
  await patch(id, { _status: 'published', embargoedUntil: hourFromNow() })
}

type Full = Awaited<ReturnType<typeof createFull>>

describe('a change shows in the next answer', () => {
  const update = (
    collection: 'authors' | 'sections' | 'tags' | 'images',
    id: string,
    data: object,
  ) => platform.payload.update({ collection, id, data, depth: 0 })

  type Change = (full: Full) => Promise<unknown>
  type Said = { of: (body: any) => unknown; is: unknown }

  it.each<[string, Change, Said]>([
    [
      'of its headline',
      ({ story }) => patch(story.id, { headline: 'Đã đổi' }),
      { of: ({ headline }) => headline, is: 'Đã đổi' },
    ],
    [
      'of its author’s name',
      ({ author }) => update('authors', author.id, { name: 'Lan Anh' }),
      { of: ({ byline }) => byline[0].name, is: 'Lan Anh' },
    ],
    [
      'of its section’s name',
      ({ section }) => update('sections', section.id, { name: 'Mục mới' }),
      { of: ({ section }) => section.name, is: 'Mục mới' },
    ],
    [
      'of a tag’s name',
      ({ tag }) => update('tags', tag.id, { name: 'Thẻ mới' }),
      { of: ({ tags }) => tags[0].name, is: 'Thẻ mới' },
    ],
    [
      'of what its picture shows',
      ({ image }) => update('images', image.id, { alt: 'Chợ chiều' }),
      { of: ({ leadImage }) => leadImage.alt, is: 'Chợ chiều' },
    ],
    [
      'when it is translated',
      ({ story: { id, section } }) =>
        make.createArticle({ language: 'en', translationOf: id, section }),
      { of: ({ translations }) => translations.length, is: 1 },
    ],
    [
      'when a story that it names is withdrawn',
      ({ other }) => patch(other.id, { _status: 'draft' }),
      { of: ({ bodyHtml }) => bodyHtml.includes('/articles/'), is: false },
    ],
  ])('%s', async (_name, change, said) => {
    const full = await createFull()
    expect(await rowsOf(full.story.id)).toHaveLength(1)
    await platform.reader.get(full.path)
    await change(full)
    expect(said.of((await platform.reader.get(full.path)).body)).toEqual(said.is)
    await whenMade(platform.payload)
    expect(said.of((await readAnew(full.path)).body)).toEqual(said.is)
  })

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['unpublished', (id) => patch(id, { _status: 'draft' })],
    ['put into the trash', (id) => patch(id, { deletedAt: new Date().toISOString() })],
    ['under embargo', embargo],
    ['deleted', (id) => platform.admin.delete(`/api/articles/${id}`)],
  ])('when it is %s', async (_name, change) => {
    const { story, section, path } = await createFull()
    await platform.reader.get(path)
    await change(story.id)
    expect((await platform.reader.get(path)).status).toBeGreaterThanOrEqual(404)
    const list = await platform.reader.get(`/v1/articles?section=${section.slug}`)
    expect(list.body.docs).toEqual([])
    await whenMade(platform.payload)
    expect(await rowsOf(story.id)).toEqual([])
  })

  it('even where a row says otherwise: whether it is public, the story itself decides', async () => {
    const { story, path } = await createFull()
    const data = { _status: 'draft' as const }
    await platform.payload.db.updateOne({ collection: 'articles', id: story.id, data })
    expect(await rowsOf(story.id)).toHaveLength(1)
    expect((await readAnew(path)).status).toBe(404)
  })
})

describe('views that are being made', () => {
  it('are not stored when the story has changed since it was read', async () => {
    const { story, path } = await createFull()
    const claim = await claimViews(platform.payload, story.id)
    const views = (await renderViews(platform.payload, story.id))!
    await patch(story.id, { headline: 'Mới hơn' })
    const since = Date.now()
    expect(await storeViews(platform.payload, claim, { views, since })).toBe(false)
    await whenMade(platform.payload)
    expect((await readAnew(path)).body.headline).toBe('Mới hơn')
  })

  it('are not stored when anything else has changed that may be in them', async () => {
    const { story, author } = await createFull()
    const claim = await claimViews(platform.payload, story.id)
    const views = (await renderViews(platform.payload, story.id))!
    await platform.payload.update({ collection: 'authors', id: author.id, data: { name: 'Khác' } })
    expect(await storeViews(platform.payload, claim, { views, since: Date.now() })).toBe(false)
    expect(await rowsOf(story.id)).toEqual([])
  })

  it('are stored when only ratings and comments have changed', async () => {
    const { story, path } = await createFull()
    const claim = await claimViews(platform.payload, story.id)
    const views = (await renderViews(platform.payload, story.id))!
    await platform.reader.put(`${path}/rating`, { value: 5 })
    expect(await storeViews(platform.payload, claim, { views, since: Date.now() })).toBe(true)
  })

  it('are no answer until they are stored', async () => {
    const { story, path } = await createFull()
    await claimViews(platform.payload, story.id)
    expect((await readAnew(path)).body.headline).toBe(story.headline)
  })

  it('by two at once leave one row', async () => {
    const { story, path } = await createFull()
    const both = [1, 2].map(() => makeViews(platform.payload, story.id))
    await Promise.allSettled(both)
    expect(await rowsOf(story.id)).toHaveLength(1)
    expect((await readAnew(path)).body.headline).toBe(story.headline)
  })

  it('of a story that readers do not see leave nothing', async () => {
    const { id } = await make.createArticle({ _status: 'draft' })
    expect(await makeViews(platform.payload, id)).toBe(true)
    expect(await rowsOf(id)).toEqual([])
  })
})

describe('a transaction', () => {
  const changeIn = async (end: typeof commitTransaction) => {
    const { story } = await createFull()
    const req = await createLocalReq({}, platform.payload)
    const hasTransactions = await initTransaction(req)
    const data = { headline: 'Trong giao dịch' }
    await platform.payload.update({ collection: 'articles', id: story.id, data, req })
    await end(req)
    return { rows: await rowsOf(story.id), hasTransactions }
  }

  it('that is rolled back leaves the row', async () => {
    const { rows, hasTransactions } = await changeIn(killTransaction)
    if (hasTransactions) expect(rows).toHaveLength(1)
  })

  it('that is committed leaves no row of what there was before', async () => {
    const { rows } = await changeIn(commitTransaction)
    const headlines = rows
      .filter(({ edition }) => edition)
      .map(({ whole }) => viewIn(whole).headline)
    expect(headlines.filter((headline) => headline !== 'Trong giao dịch')).toEqual([])
  })
})

describe('at a start', () => {
  it('a newsroom from before views were kept fills up', async () => {
    const stories = [await make.createArticle(), await make.createArticle()]
    await whenMade(platform.payload)
    await forgetRows()
    for (const work of catchUpsOf(platform.payload.config)) await work(platform.payload)
    const isFull = async () => {
      const rows = await Promise.all(stories.map(({ id }) => rowsOf(id)))
      return rows.every(([row]) => row?.edition)
    }
    await until(isFull, 'the views of both stories')
  })

  it('views of another edition of the platform are no answer, and are made anew', async () => {
    const { story, path } = await createFull()
    await markRow(story.id)
    const [row] = (await rowsOf(story.id)) as any[]
    const data = { article: story.id, tags: row.tags, edition: 'an older one' }
    await platform.payload.db.updateOne({ collection, id: row.id, data })
    expect((await readAnew(path)).body.headline).toBe(story.headline)
    await whenMade(platform.payload)
    const [now] = (await rowsOf(story.id)) as any[]
    expect(now.edition).toBe(row.edition)
  })

  withTransactions(
    'drops answers even where rows cannot be looked for behind the change',
    async () => {
      const { db, logger } = platform.payload
      const { path, story } = await createFull()
      await platform.reader.get(path)
      const find = db.find.bind(db)
      const isBehind = ({ where, req }: Parameters<typeof find>[0]) =>
        Boolean(where?.['tags.tag']) && typeof req?.transactionID !== 'string'
      jest.spyOn(db, 'find').mockImplementation(async (asked) => {
        if (isBehind(asked)) throw new Error('The database is busy')
        return find(asked) as never
      })
      jest.spyOn(logger, 'error').mockReturnValue(undefined)
      await patch(story.id, { headline: 'Tin đã sửa', _status: 'published' })
      jest.restoreAllMocks()
      expect((await platform.reader.get(path)).body.headline).toBe('Tin đã sửa')
    },
  )
})
