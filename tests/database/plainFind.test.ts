// Plain questions to SQLite are answered past Payload's adapter, and exactly as it answers them.
import { find as findByPayload, findGlobal as findGlobalByPayload } from '@payloadcms/drizzle'
import type { FindArgs } from 'payload'
import { withPlainFind } from '../../src/database/plainFind/plainFind.ts'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const describeSqlite = process.env.TEST_MONGODB_URL ? describe.skip : describe

const times = ['2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z', '2026-03-02T08:00:00.000Z']

describeSqlite('a plain question to SQLite', () => {
  let platform: Platform
  let ids: string[]
  let section: string
  beforeAll(async () => {
    platform = await startPlatform()
    const make = factories(platform.payload)
    const data = { name: 'Đời sống', closesRatings: true }
    section = (await platform.payload.create({ collection: 'sections', data })).id
    const stories = []
    for (const publishedAt of times)
      stories.push(await make.createArticle({ publishedAt, section }))
    stories.push(await make.createArticle({ _status: 'draft', wordCount: 7 }))
    ids = stories.map(({ id }) => id)
    await make.createComment(ids[0]!)
  })
  afterAll(() => platform.stop())

  type Asked = Omit<FindArgs, 'collection'> & { collection?: FindArgs['collection'] }

  const whole = (asked: Asked): FindArgs => ({
    collection: 'articles',
    limit: 0,
    pagination: false,
    select: { headline: true, publishedAt: true, section: true },
    ...asked,
  })

  /** What is left to the adapter is told apart. */
  const findPlainly = async (asked: Asked) => {
    const adapter = Object.create(platform.payload.db)
    adapter.find = async () => ({ docs: 'left to the adapter' })
    return withPlainFind(adapter).find(whole(asked))
  }

  // The adapter answers empty lists and groups beside what was asked for.
  const pick = (doc: Record<string, unknown>, asked: Asked) =>
    Object.fromEntries(
      ['id', ...Object.keys(whole(asked).select!)].map((name) => [name, doc[name]]),
    )

  const asPayload = async (asked: Asked) => {
    const found = await findByPayload.call(platform.payload.db as never, whole(asked))
    const docs = found.docs as Record<string, unknown>[]
    return { ...found, docs: docs.map((doc) => pick(doc, asked)) }
  }

  const later = { publishedAt: { greater_than: times[0] } }
  const questions: [string, () => Asked][] = [
    ['all', () => ({})],
    ['an id', () => ({ where: { id: { equals: ids[1] } } })],
    ['ids', () => ({ where: { id: { in: ids.slice(1) } } })],
    ['no ids', () => ({ where: { id: { in: [] } } })],
    ['a text', () => ({ where: { _status: { equals: 'draft' } } })],
    ['a time', () => ({ where: later })],
    [
      'a time in another zone',
      () => ({ where: { publishedAt: { equals: '2026-03-01T15:00:00+07:00' } } }),
    ],
    [
      'a number',
      () => ({ where: { wordCount: { less_than_equal: 7 } }, select: { wordCount: true } }),
    ],
    ['a relation', () => ({ where: { section: { equals: section } } })],
    ['what is there', () => ({ where: { section: { exists: true } } })],
    ['what is not', () => ({ where: { section: { exists: false } } })],
    ['nothing', () => ({ where: { section: { equals: null } } })],
    ['either', () => ({ where: { or: [later, { _status: { equals: 'draft' } }] } })],
    ['both', () => ({ where: { and: [later, { or: [] }, {}], id: { in: ids } } })],
    ['two of one field', () => ({ where: { id: { greater_than: ids[0], less_than: ids[1] } } })],
    ['an order', () => ({ sort: ['-publishedAt', 'id'], where: later })],
    ['an order of one', () => ({ sort: 'headline', limit: 2 })],
    ['the first', () => ({ limit: 1, where: later })],
    [
      'a checkbox',
      () => ({
        collection: 'sections',
        where: { closesRatings: { equals: true } },
        select: { closesRatings: true, parent: true },
      }),
    ],
    ['a document', () => ({ collection: 'comments', select: { article: true, flags: true } })],
  ]

  it.each(questions)('about %s is answered as Payload’s adapter does', async (_, ask) => {
    const asked = ask()
    const expected = await asPayload(asked)
    expect(await findPlainly(asked)).toEqual(expected)
  })

  const others: [string, () => Asked][] = [
    ['a page with a total', () => ({ pagination: true })],
    ['a second page', () => ({ page: 2, limit: 1 })],
    ['a list', () => ({ select: { byline: true } })],
    ['many relations', () => ({ where: { tags: { exists: true } } })],
    ['part of a text', () => ({ where: { headline: { contains: 'a' } } })],
    ['a field inside another', () => ({ where: { 'section.name': { equals: 'Đời sống' } } })],
    ['an order by what is inside another', () => ({ sort: 'section.name' })],
    ['a field that is not there', () => ({ where: { nothing: { equals: 1 } } })],
    ['a time that is none', () => ({ where: { publishedAt: { equals: 'hôm qua' } } })],
    ['a number in letters', () => ({ where: { wordCount: { equals: '7' } } })],
    ['all fields', () => ({ select: undefined })],
    ['all fields, by another word', () => ({ select: null as never })],
    ['a name that every object has', () => ({ select: { constructor: true } as never })],
    [
      'an operator that every object has',
      () => ({ where: { headline: { constructor: 'a' } } as never }),
    ],
    ['a condition that is none', () => ({ where: { and: [later, undefined as never] } })],
    ['two ways beside each other', () => ({ where: { and: [later], or: [later] } })],
    ['what a transaction has written', () => ({ req: { transactionID: 'open' } })],
  ]

  it.each(others)('about %s is left to Payload’s adapter', async (_, ask) => {
    expect((await findPlainly(ask())).docs).toBe('left to the adapter')
  })

  it('says no limit where none was asked for', async () => {
    const found = await findByPayload.call(
      platform.payload.db as never,
      whole({ limit: undefined }),
    )
    expect((await findPlainly({ limit: undefined })).limit).toBe(found.limit)
  })

  const rules = {
    slug: 'comment-rules',
    select: { daysOpen: true, isClosed: true },
  } as const

  it('about settings is answered as Payload’s adapter does', async () => {
    await platform.payload.updateGlobal({ slug: 'comment-rules', data: { daysOpen: 7 } })
    const stored = await findGlobalByPayload.call(platform.payload.db as never, rules)
    const { daysOpen, isClosed, globalType } = stored as Record<string, unknown>
    const found = await platform.payload.db.findGlobal(rules)
    expect(found).toMatchObject({ daysOpen, isClosed, globalType })
    expect(daysOpen).toBe(7)
  })
})
