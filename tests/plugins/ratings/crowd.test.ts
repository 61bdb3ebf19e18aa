// Two hundred readers at once, who rate, change their mind and take it back: the totals are exact.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { recount } from '#plugins/articles/recount/recount.ts'
import { readersOf, type Story } from './readers.ts'

let platform: Platform
let readers: ReturnType<typeof readersOf>
beforeAll(async () => {
  platform = await startPlatform({ trustProxy: true, settings: { ratings: { burst: false } } })
  readers = readersOf(platform)
})
afterAll(() => platform.stop())

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))

/** What the rows say: how many of each value. */
const countRows = async (story: Story) => {
  const values = (await readers.rowsOf(story)).map(({ value }) => value)
  return [1, 2, 3, 4, 5].map((stars) => values.filter((value) => value === stars).length)
}

describe('500 ratings by 200 readers at once', () => {
  it('end in totals that are exact, one rating a reader at most', async () => {
    const story = await factories(platform.payload).createArticle()
    const crowd = times(200, () => readers.createKnown())
    const first = crowd.map((reader, index) => reader.rate(story, 1 + (index % 5)))
    const changes = times(200, (index) => crowd[index]!.rate(story, 1 + ((index * 3) % 5)))
    const withdrawals = times(100, (index) => crowd[index * 2]!.withdraw(story))
    const answers = await Promise.all([...first, ...changes, ...withdrawals])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))

    const rows = await readers.rowsOf(story)
    expect(new Set(rows.map(({ visitor }) => visitor)).size).toBe(rows.length)
    expect(rows.length).toBeGreaterThanOrEqual(100)
    expect(rows.length).toBeLessThanOrEqual(200)
    const counts = await countRows(story)
    const totals = await readers.totalsOf(story)
    const { stars1, stars2, stars3, stars4, stars5 } = totals
    expect([stars1, stars2, stars3, stars4, stars5]).toEqual(counts)
    const shown = await readers.read(story)
    expect(Object.values(shown.distribution)).toEqual(counts)
    expect(shown.ratingCount).toBe(rows.length)
    const wrong = await recount(platform.payload, { repairs: false })
    expect(wrong).toEqual([])
  }, 300_000)
})
