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

  /** What the adapter is asked for in the end is noted. */
  const askBounded = async (asked: Asked) => {
    const whole: Where[] = []
    const db = platform.payload.db as unknown as BaseDatabaseAdapter
    const adapter = Object.create(db) as BaseDatabaseAdapter
    adapter.queryDrafts = (args) => {
      whole.push(args.where ?? {})
      return db.queryDrafts(args)
    }
    const args = { collection: 'articles' as const, ...asked }
    const found = await withBoundedLists(adapter, { many: 4 }).queryDrafts(args)
    return { found, isBounded: JSON.stringify(whole).includes('greater_than_equal') }
  }

  const both = async (asked: Asked) => {
    const { found, isBounded } = await askBounded(structuredClone(asked))
    const expected = await platform.payload.db.queryDrafts({ collection: 'articles', ...asked })
    return { found, expected, isBounded }
  }

  const bySection = (): Where => ({
    and: [{ 'version.section': { equals: section } }, ...notInTrash.and],
  })

  it.each<[string, () => Asked]>([
    ['by time of publication', () => ({ sort: '-version.publishedAt', where: notInTrash })],
    ['by change', () => ({ sort: ['-version.updatedAt'], where: notInTrash })],
    ['on a later page', () => ({ sort: '-version.publishedAt', page: 2, where: notInTrash })],
    ['with the trash', () => ({ sort: '-version.publishedAt' })],
    ['of one section', () => ({ sort: '-version.publishedAt', where: bySection() })],
  ])('is answered from a stretch of time %s', async (_what, asked) => {
    const { found, expected, isBounded } = await both({ limit: 3, pagination: true, ...asked() })
    expect(found).toEqual(expected)
    expect(found.docs).toHaveLength(3)
    expect(isBounded).toBe(true)
  })

  it.each<[string, () => Asked]>([
    ['where few are found', () => ({ where: { 'version.slug': { equals: 'khong-co' } } })],
    ['on the last pages', () => ({ page: 4, where: notInTrash })],
    ['where the oldest come first', () => ({ sort: 'version.publishedAt', where: notInTrash })],
    ['by two things', () => ({ sort: ['-version.stage', '-version.updatedAt'] })],
    ['by headline', () => ({ sort: '-version.headline' })],
    ['without pages', () => ({ pagination: false })],
  ])('is left to the adapter %s', async (_what, asked) => {
    const { found, expected, isBounded } = await both({
      limit: 3,
      pagination: true,
      sort: '-version.publishedAt',
      ...asked(),
    })
    expect(found).toEqual(expected)
    expect(isBounded).toBe(false)
  })
})

describe('a stretch of time', () => {
  const among = (ages: number[]) => async (age: number) => ages.filter((one) => one <= age).length

  it('holds what is needed, and not many times more, wherever the documents lie', async () => {
    const dense = Array.from({ length: 10_000 }, (_, n) => 3e10 + n * 1000)
    const count = among(dense)
    for (const first of [undefined, 2e10, 4e10]) {
      const age = (await findAge(count, { needed: 50, first }))!
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
    const first = await findAge(count, { needed: 10 })
    expect(await all(first!)).toBe(5_000)
    asked = 0
    expect(await all((await findAge(count, { needed: 10, first }))!)).toBe(5_000)
    expect(asked).toBeLessThanOrEqual(8)
  })

  it('is none where there are too few', async () => {
    expect(await findAge(among([1, 2]), { needed: 3 })).toBeUndefined()
  })
})
