// Few ratings from one address and browser, which are marked so that neither can be read.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { setAhead } from '../comments/postOffice.ts'
import { newAddress, ratingOf, readersOf } from './readers.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let readers: ReturnType<typeof readersOf>
beforeAll(async () => {
  platform = await startPlatform({ trustProxy: true })
  make = factories(platform.payload)
  readers = readersOf(platform)
})
afterEach(() => setAhead(0))
afterAll(() => platform.stop())

const times = <T>(count: number, work: () => T) => Array.from({ length: count }, work)

describe('a household', () => {
  it('gives one story five ratings with one browser, and no sixth', async () => {
    const story = await make.createArticle()
    const address = newAddress()
    for (const reader of times(5, () => readers.create({ address }))) {
      expect((await reader.rate(story, 4)).status).toBe(200)
    }
    const { status, body } = await readers.create({ address }).rate(story, 1)
    expect(status).toBe(422)
    expect(body.errors[0]).toMatchObject({
      code: 'RATED_FROM_HERE',
      message: expect.stringContaining('as often as one household does'),
    })
    expect(await readers.rowsOf(story)).toHaveLength(5)
    expect(await readers.read(story)).toMatchObject({ ratingCount: 5, ratingValue: 4 })
  })

  it('gives no more when all of it rates at once', async () => {
    const story = await make.createArticle()
    const address = newAddress()
    const answers = await Promise.all(times(12, () => readers.create({ address }).rate(story, 1)))
    const taken = answers.filter(({ status }) => status === 200)
    expect(taken).toHaveLength(5)
    expect(await readers.rowsOf(story)).toHaveLength(5)
  })

  it('is not the whole network: another browser, address or story is another matter', async () => {
    const story = await make.createArticle()
    const address = newAddress()
    for (const reader of times(5, () => readers.create({ address }))) await reader.rate(story, 4)
    expect((await readers.create({ address, browser: 'Chrome' }).rate(story, 5)).status).toBe(200)
    expect((await readers.create().rate(story, 5)).status).toBe(200)
    const other = await make.createArticle()
    expect((await readers.create({ address }).rate(other, 5)).status).toBe(200)
  })

  it('has one mark for all 64 bits of its IPv6 addresses', async () => {
    const story = await make.createArticle()
    for (const end of [1, 2, 3, 4, 5]) {
      const reader = readers.create({ address: `2001:db8:1:2::${end}` })
      expect((await reader.rate(story, 4)).status).toBe(200)
    }
    const next = (address: string) => readers.create({ address }).rate(story, 4)
    expect((await next('2001:db8:1:2:ffff::9')).status).toBe(422)
    expect((await next('2001:db8:1:3::1')).status).toBe(200)
  })

  it('changes what it has given, as often as it likes', async () => {
    const story = await make.createArticle()
    const address = newAddress()
    const household = times(5, () => readers.create({ address }))
    for (const reader of household) await reader.rate(story, 1)
    for (const reader of household) expect((await reader.rate(story, 5)).status).toBe(200)
    await household[0]!.withdraw(story)
    expect((await readers.create({ address }).rate(story, 5)).status).toBe(200)
    expect(await readers.read(story)).toMatchObject({ ratingCount: 5, ratingValue: 5 })
  })

  it('is kept from hammering the routes', async () => {
    const { rate, withdraw } = readers.create()
    const nowhere = { id: '', slug: 'khong-co' }
    const send = [() => rate(nowhere, 3), () => withdraw(nowhere)]
    const answers = await Promise.all(Array.from({ length: 121 }, (_, n) => send[n % 2]!()))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    expect(refused[0]!.body.errors[0].code).toBe('TOO_MANY')
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('where a rating came from', () => {
  const markOf = async (story: { id: string }) => (await readers.rowsOf(story))[0]!.origin

  it('cannot be read from its mark, which differs from story to story', async () => {
    const [one, other] = [await make.createArticle(), await make.createArticle()]
    const address = newAddress()
    await readers.create({ address }).rate(one, 4)
    await readers.create({ address }).rate(other, 4)
    expect(await markOf(one)).toMatch(/^[\w-]{43}$/)
    expect(await markOf(one)).not.toBe(await markOf(other))
  })

  it('is told to nobody, nor taken from anybody', async () => {
    const story = await make.createArticle()
    const sent = { value: 4, origin: 'x', isHeld: true }
    await platform.reader.put(ratingOf(story), sent)
    const [row] = await readers.rowsOf(story)
    expect(row).toMatchObject({ origin: expect.stringMatching(/^[\w-]{43}$/) })
    for (const staff of [platform.editor, platform.admin]) {
      const { body } = await staff.get(`/api/ratings/${row!.id}?showHiddenFields=true`)
      expect(body.value).toBe(4)
      expect(body).not.toHaveProperty('origin')
    }
  })

  it('is forgotten by a nightly job after 14 days; the rating stays', async () => {
    const story = await make.createArticle()
    await readers.create().rate(story, 4)
    const forget = async (days: number) => {
      setAhead(days * 24 * 60)
      await platform.payload.jobs.queue({ task: 'forgetRatingOrigins', input: {} })
      await platform.payload.jobs.run({ limit: 100, silent: true })
    }
    await forget(13)
    expect(await markOf(story)).toMatch(/^[\w-]{43}$/)
    await forget(15)
    await forget(15)
    expect(await markOf(story)).toBeFalsy()
    expect(await readers.read(story)).toMatchObject({ ratingCount: 1, ratingValue: 4 })
  })

  it('is due to be forgotten once a night', async () => {
    await platform.payload.jobs.handleSchedules({ allQueues: true })
    const where = { taskSlug: { equals: 'forgetRatingOrigins' } } as const
    const { docs } = await platform.payload.find({ collection: 'payload-jobs', where })
    const due = docs.filter(({ queue }) => queue === 'nightly')
    expect(due).toMatchObject([{ waitUntil: expect.stringContaining(':50:00') }])
  })
})
