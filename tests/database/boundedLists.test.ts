// Lists of many drafts by time come from a stretch of time, and exactly as Payload's adapter answers them.
import type { BaseDatabaseAdapter, QueryDraftsArgs, Where } from 'payload'
import { withBoundedLists } from '../../src/database/boundedLists/boundedLists.ts'
import { findAge } from '../../src/database/boundedLists/findAge.ts'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

type Asked = Omit<QueryDraftsArgs, 'collection'>

const notInTrash = { and: [{ 'version.deletedAt': { exists: false } }] }

describe('a list of drafts by time', () => {
  let platform: Platform
  let section: string
  beforeAll(async () => {
    platform = await startPlatform()
    const make = factories(platform.payload)
    section = (await make.createSection()).id
    const days = Array.from(
      { length: 12 },
      (_, n) => `2026-0${1 + (n % 3)}-1${n % 5}T08:00:00.000Z`,
    )
    for (const publishedAt of days) await make.createArticle({ publishedAt, section })
    await make.createArticle({ _status: 'draft', publishedAt: null })
    const { id } = await make.createArticle({ publishedAt: '2026-03-20T08:00:00.000Z' })
    await platform.editor.patch(`/api/articles/${id}`, { deletedAt: '2026-03-21T08:00:00.000Z' })
  })
  afterAll(() => platform.stop())

  // One for all: what it remembers of one list must not spoil another.
  let whole: Where[]
  let bounded: BaseDatabaseAdapter
  beforeAll(() => {
    const db = platform.payload.db as unknown as BaseDatabaseAdapter
    const adapter = Object.create(db) as BaseDatabaseAdapter
    adapter.queryDrafts = (args) => {
      whole.push(args.where ?? {})
      return db.queryDrafts(args)
    }
    bounded = withBoundedLists(adapter, { many: 4, most: 1 })
  })

  /** `since`: where the stretch begins that the adapter is asked for in the end. */
  const both = async (asked: Asked) => {
    whole = []
    const args = { collection: 'articles' as const, limit: 3, pagination: true, ...asked }
    const found = await bounded.queryDrafts(structuredClone(args))
    const expected = await platform.payload.db.queryDrafts(args)
    const since = /"greater_than_equal":"([^"]+)"/.exec(JSON.stringify(whole))?.[1]
    return { found, expected, since }
  }

  const bySection = (): Where => ({
    and: [{ 'version.section': { equals: section } }, ...notInTrash.and],
  })

  // The oldest are of January.
  it.each<[string, () => Asked]>([
    ['by time of publication', () => ({ where: notInTrash })],
    ['on a later page', () => ({ page: 2, where: notInTrash })],
    ['with the trash', () => ({})],
    ['of one section', () => ({ where: bySection() })],
    ['as before', () => ({ where: notInTrash })],
  ])('is answered from a stretch of time %s', async (_what, asked) => {
    const { found, expected, since } = await both({ sort: '-version.publishedAt', ...asked() })
    expect(found).toEqual(expected)
    expect(found.docs).toHaveLength(3)
    expect(since! > '2026-02-01').toBe(true)
  })

  it('is answered from a stretch of time by change', async () => {
    const { found, expected, since } = await both({
      sort: ['-version.updatedAt'],
      where: notInTrash,
    })
    expect(found).toEqual(expected)
    expect(since).toBeDefined()
  })

  it.each<[string, () => Asked]>([
    ['where few are found', () => ({ where: { 'version.slug': { equals: 'khong-co' } } })],
    ['on the last pages', () => ({ page: 4, where: notInTrash })],
    ['on a page that is none', () => ({ page: -1, where: notInTrash })],
    ['where the oldest come first', () => ({ sort: 'version.publishedAt', where: notInTrash })],
    ['by a time that none of them has', () => ({ sort: '-version.unpublishAt' })],
    ['by a time without an index', () => ({ sort: '-version.revisedAt' })],
    ['by two things', () => ({ sort: ['-version.stage', '-version.updatedAt'] })],
    ['by headline', () => ({ sort: '-version.headline' })],
    ['without pages', () => ({ pagination: false })],
  ])('is left to the adapter %s', async (_what, asked) => {
    const { found, expected, since } = await both({ sort: '-version.publishedAt', ...asked() })
    expect(found).toEqual(expected)
    expect(since).toBeUndefined()
  })

  it('is counted without asking what is absent', async () => {
    const conditions: string[] = []
    const db = platform.payload.db as unknown as BaseDatabaseAdapter
    const adapter = Object.create(db) as BaseDatabaseAdapter
    adapter.countVersions = (args) => {
      conditions.push(JSON.stringify(args.where))
      return db.countVersions(args)
    }
    const asPayload = Object.create(adapter) as BaseDatabaseAdapter
    await withBoundedLists(asPayload, { many: 4 }).queryDrafts({
      ...{ collection: 'articles', limit: 3, pagination: true },
      ...{ sort: '-version.publishedAt', where: bySection() },
    })
    expect(conditions.length).toBeGreaterThan(0)
    expect(conditions.join()).not.toContain('exists')
  })
})

describe('a stretch of time', () => {
  const among = (ages: number[]) => async (age: number) => ages.filter((one) => one <= age).length

  const longest = 2e12

  it('holds what is needed, and not many times more, wherever the documents lie', async () => {
    const dense = Array.from({ length: 10_000 }, (_, n) => 3e10 + n * 1000)
    const count = among(dense)
    for (const first of [undefined, 1000, 2e10, 4e10]) {
      const age = (await findAge(count, { needed: 50, longest, first }))!
      expect(await count(age)).toBeGreaterThanOrEqual(50)
      if (first === undefined) expect(await count(age)).toBeLessThanOrEqual(1000)
    }
  })

  it('holds more where they are of one time, and is not looked for over and over', async () => {
    let asked = 0
    const all = among(Array.from({ length: 5_000 }, () => 1000))
    const count = (age: number) => {
      asked++
      return all(age)
    }
    const first = await findAge(count, { needed: 10, longest })
    expect(await all(first!)).toBe(5_000)
    asked = 0
    expect(await all((await findAge(count, { needed: 10, longest, first }))!)).toBe(5_000)
    expect(asked).toBeLessThanOrEqual(9)
  })

  it('is none where there are too few, and never longer than it may be', async () => {
    const asked: number[] = []
    const count = async (age: number) => {
      asked.push(age)
      return 2
    }
    expect(await findAge(count, { needed: 3, longest })).toBeUndefined()
    expect(asked.length).toBeLessThan(12)
    expect(Math.max(...asked)).toBe(longest)
  })
})
