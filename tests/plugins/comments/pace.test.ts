// How soon one may comment again: anywhere, from one address, on a story in slow mode.
import { _internal_jobSystemGlobals as jobSystem } from 'payload'
import { newAddress, newEmail, openGate, type Gate, type Story } from './gate.ts'

const { jest } = import.meta

let gate: Gate
beforeAll(async () => {
  gate = await openGate()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await gate.settle()
})
afterAll(() => gate.stop())

const passSeconds = (seconds: number) => {
  const now = Date.now() + seconds * 1_000
  jest.spyOn(jobSystem, 'getCurrentDate').mockReturnValue(new Date(now))
}

const refusal = async (answer: ReturnType<Gate['comment']>) => {
  const { status, body, headers } = await answer
  const wait = Number(headers.get('retry-after'))
  return { status, code: body.errors?.[0].code, message: body.errors?.[0].message, wait }
}

const asModerator = (story: Story, body: string) =>
  gate.moderator.post('/api/comments', {
    article: story.id,
    authorName: 'Ban biên tập',
    authorEmail: 'desk@news.test',
    body,
  })

describe('a writer who has just commented', () => {
  it('is told how long to wait, and nothing is stored', async () => {
    await gate.settle({ secondsBetween: 3600 })
    const [story, authorEmail] = [await gate.openStory(), newEmail()]
    expect((await gate.comment(story, { authorEmail })).status).toBe(201)
    const refused = await refusal(gate.comment(story, { authorEmail }))
    expect(refused).toMatchObject({ status: 429, code: 'COMMENTED_TOO_SOON' })
    expect(refused.wait).toBeGreaterThan(3000)
    expect(await gate.countOn(story)).toBe(1)
  })

  it('is told so through REST, too', async () => {
    await gate.settle({ secondsBetween: 3600 })
    const [story, authorEmail] = [await gate.openStory(), newEmail()]
    await gate.comment(story, { authorEmail })
    const data = { article: story.id, authorName: 'Lan', authorEmail, body: 'Thêm một ý.' }
    const { status, headers } = await gate.reader.post('/api/comments', data)
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3000)
  })

  it('may go on after that time, and others at once', async () => {
    await gate.settle({ secondsBetween: 60 })
    const [story, authorEmail] = [await gate.openStory(), newEmail()]
    await gate.comment(story, { authorEmail })
    expect((await gate.comment(story)).status).toBe(201)
    passSeconds(61)
    expect((await gate.comment(story, { authorEmail })).status).toBe(201)
  })
})

describe('an address that many comments have just come from', () => {
  const mostInAMinute = 10
  const sendMany = async (story: Story, address: string) => {
    for (let sent = 0; sent < mostInAMinute; sent++)
      expect((await gate.comment(story, {}, address)).status).toBe(201)
  }

  it('waits, whatever e-mails are given, until a minute is over', async () => {
    await gate.settle({ secondsBetween: 1 })
    const [story, address] = [await gate.openStory(), newAddress()]
    await sendMany(story, address)
    const refused = await refusal(gate.comment(story, {}, address))
    expect(refused).toMatchObject({ status: 429, code: 'COMMENTED_TOO_SOON' })
    expect(refused.wait).toBeGreaterThan(0)
    expect(refused.wait).toBeLessThanOrEqual(60)
    expect((await gate.comment(story)).status).toBe(201)
    expect(await gate.countOn(story)).toBe(mostInAMinute + 1)
    passSeconds(61)
    expect((await gate.comment(story, {}, address)).status).toBe(201)
  })

  it('is a household’s whole network where it is IPv6', async () => {
    await gate.settle({ secondsBetween: 1 })
    const story = await gate.openStory()
    await sendMany(story, '2001:db8:0:1::1')
    expect((await gate.comment(story, {}, '2001:db8:0:1:ffff::2')).status).toBe(429)
    expect((await gate.comment(story, {}, '2001:db8:0:2::1')).status).toBe(201)
  })

  it('is none where a proxy names something else', async () => {
    const stored = await gate.passed(await gate.openStory(), {}, 'somewhere')
    expect(stored.address ?? null).toBeNull()
  })

  it('does not wait where any pace is allowed', async () => {
    const [story, address] = [await gate.openStory(), newAddress()]
    await sendMany(story, address)
    expect((await gate.comment(story, {}, address)).status).toBe(201)
  })
})

describe('an address that sends very much at the same moment', () => {
  const times = <T>(count: number, send: () => Promise<T>) =>
    Promise.all(Array.from({ length: count }, send))

  it('is refused what is more than 30 comments, before the gate has counted any', async () => {
    await gate.settle({ secondsBetween: 1 })
    const [story, address] = [await gate.openStory(), newAddress()]
    const answers = await times(33, () => refusal(gate.comment(story, {}, address)))
    const refused = answers.filter(({ code }) => code === 'TOO_MANY')
    expect(refused.map(({ status }) => status)).toEqual([429, 429, 429])
    expect(refused[0]!.wait).toBeGreaterThan(0)
    expect((await gate.comment(story)).status).toBe(201)
  })

  it('is refused more than 100 changes of comments', async () => {
    const [headers, sent] = [{ 'x-forwarded-for': newAddress() }, { editToken: 'x', body: 'Sửa.' }]
    const answers = await times(101, () => gate.reader.patch('/v1/comments/x', sent, headers))
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(100)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
  })

  it('is refused more than 60 questions for one’s data', async () => {
    const headers = { 'x-forwarded-for': newAddress() }
    const path = '/v1/comments/my-data'
    const answers = await times(60, () => gate.reader.get(`${path}?token=x`, headers))
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(60)
    for (const answer of [
      await gate.reader.get(`${path}?token=x`, headers),
      await gate.reader.delete(`${path}?token=x`, undefined, headers),
      await gate.reader.post(`${path}/erase?token=x`, undefined, headers),
      await gate.reader.post(path, { email: newEmail() }, headers),
    ])
      expect([answer.status, answer.body.errors[0].code]).toEqual([429, 'TOO_MANY'])
  })
})

describe('on a story in slow mode, a reader', () => {
  const slowStory = () => gate.openStory({ commentSlowSeconds: 600 })

  it('is told how long to wait, and nothing is stored', async () => {
    const [story, authorEmail] = [await slowStory(), newEmail()]
    expect((await gate.comment(story, { authorEmail })).status).toBe(201)
    const refused = await refusal(gate.comment(story, { authorEmail }))
    expect(refused).toMatchObject({ status: 429, code: 'SLOW_MODE' })
    expect(refused.message).toBe(
      `On this story, readers comment once in 600 seconds. Wait another ${refused.wait}.`,
    )
    expect(refused.wait).toBeGreaterThan(500)
    expect(await gate.countOn(story)).toBe(1)
  })

  it('may comment elsewhere, and again after that time', async () => {
    const [story, authorEmail] = [await slowStory(), newEmail()]
    await gate.comment(story, { authorEmail })
    expect((await gate.comment(await slowStory(), { authorEmail })).status).toBe(201)
    passSeconds(601)
    expect((await gate.comment(story, { authorEmail })).status).toBe(201)
  })

  it('waits for nobody else, at the same address either', async () => {
    const [story, address] = [await slowStory(), newAddress()]
    expect((await gate.comment(story, {}, address)).status).toBe(201)
    expect((await gate.comment(story, {}, address)).status).toBe(201)
  })

  it('without an e-mail waits for whoever wrote without one from there', async () => {
    await gate.settle({ demandsNameAndEmail: false })
    const [story, address] = [await slowStory(), newAddress()]
    const nobody = { authorEmail: undefined }
    expect((await gate.comment(story, nobody, address)).status).toBe(201)
    expect((await gate.comment(story, nobody, address)).status).toBe(429)
    expect((await gate.comment(story, nobody)).status).toBe(201)
    expect((await gate.comment(story, {}, address)).status).toBe(201)
  })

  it('may change the comment at once', async () => {
    const { body } = await gate.comment(await slowStory())
    const change = { editToken: body.editToken, body: 'Đã sửa.' }
    expect((await gate.reader.patch(`/v1/comments/${body.id}`, change)).status).toBe(200)
  })
})

describe('a moderator', () => {
  it('waits nowhere', async () => {
    await gate.settle({ secondsBetween: 3600 })
    const story = await gate.openStory({ commentSlowSeconds: 3600 })
    for (const body of ['Một.', 'Hai.']) expect((await asModerator(story, body)).status).toBe(201)
  })
})
