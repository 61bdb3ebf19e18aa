// `npm run recount` proves the totals against the ratings, and mends them where asked to.
import { execFile } from 'node:child_process'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { recount } from '#plugins/articles/recount/recount.ts'
import { readersOf, type Story } from './readers.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let readers: ReturnType<typeof readersOf>
beforeAll(async () => {
  platform = await startPlatform({ trustProxy: true })
  make = factories(platform.payload)
  readers = readersOf(platform)
})
afterAll(() => platform.stop())

const prove = (repairs = false) => recount(platform.payload, { repairs })

const spoil = ({ id }: Story, data: object) =>
  platform.payload.db.updateOne({
    collection: 'rating-totals',
    where: { article: { equals: id } },
    data: data as never,
  })

describe('the recount', () => {
  it('finds nothing where all is right', async () => {
    await readers.rateAll(await make.createArticle(), [5, 4, 4, 1])
    await make.createArticle()
    expect(await prove()).toEqual([])
  })

  it('names what is wrong, and changes nothing', async () => {
    const story = await make.createArticle()
    await readers.rateAll(story, [5, 4])
    await spoil(story, { stars5: 7, stars1: 2 })
    const faults = [
      { field: 'stars1', is: 2, should: 0 },
      { field: 'stars5', is: 7, should: 1 },
    ]
    expect(await prove()).toEqual([{ slug: story.slug, faults, isMended: false }])
    expect(await readers.totalsOf(story)).toMatchObject({ stars1: 2, stars5: 7 })
    expect(await readers.actsOn(story)).toEqual([])
    await prove(true)
  })

  it('mends it where asked to, and writes that down', async () => {
    const story = await make.createArticle()
    await readers.rateAll(story, [5, 4])
    const rank = await readers.rankOf(story)
    await spoil(story, { stars5: 7 })
    await platform.payload.db.updateOne({
      collection: 'articles',
      id: story.id,
      data: { ratingRank: 1 },
    })
    expect(await prove(true)).toMatchObject([{ slug: story.slug, isMended: true }])
    expect(await prove()).toEqual([])
    expect(await readers.rankOf(story)).toBe(rank)
    expect(await readers.read(story)).toMatchObject({ ratingCount: 2, ratingValue: 4.5 })
    expect(await readers.actsOn(story)).toMatchObject([
      { name: 'recount', count: 2, average: 4.5, reason: `stars5 7 → 1, ratingRank 1 → ${rank}` },
    ])
  })

  it('gives a story its totals that has none, from before there were ratings', async () => {
    const story = await make.createArticle()
    const where = { article: { equals: story.id } }
    await platform.payload.db.deleteMany({ collection: 'rating-totals', where })
    expect(await prove(true)).toMatchObject([{ slug: story.slug, isMended: true }])
    await readers.rateAll(story, [3])
    expect(await readers.read(story)).toMatchObject({ ratingCount: 1 })
  })

  it('finds no fault while readers rate', async () => {
    const story = await make.createArticle()
    const rating = readers.rateAll(story, [1, 2, 3, 4, 5, 1, 2, 3])
    for (let time = 0; time < 3; time++) expect(await prove()).toEqual([])
    await rating
    expect(await prove()).toEqual([])
  })
})

describe('npm run recount', () => {
  const mongoUrl = process.env.TEST_MONGODB_URL
  const databaseUrl = () => {
    if (!mongoUrl) return `file:${platform.folder}/test.db`
    const { connection } = platform.payload.db as unknown as { connection: { name: string } }
    const url = new URL(mongoUrl)
    url.pathname = `/${connection.name}`
    return url.href
  }

  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string }>((resolve) => {
      const env = {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: databaseUrl(),
        PAYLOAD_SECRET: 'x'.repeat(32),
        LOG_LEVEL: 'error',
      }
      const child = execFile('npm', ['run', '-s', 'recount', ...args], { env }, (_, stdout) =>
        resolve({ code: child.exitCode ?? -1, stdout }),
      )
    })

  it('prints what is wrong and ends with 1, until it has been mended', async () => {
    const story = await make.createArticle()
    await readers.rateAll(story, [5, 4])
    await spoil(story, { stars5: 7 })
    const found = await run()
    expect(found.stdout).toContain(`${story.slug}: stars5 7 → 1`)
    expect(found.stdout).toContain('1 story had wrong totals, 1 not mended.')
    expect(found.code).toBe(1)
    const mended = await run('--', '--repair')
    expect(mended.stdout).toContain('(mended)')
    expect(mended.code).toBe(0)
    expect(await run()).toMatchObject({ code: 0 })
    expect(await readers.totalsOf(story)).toMatchObject({ stars4: 1, stars5: 1 })
  }, 300_000)
})
