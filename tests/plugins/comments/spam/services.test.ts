// Services outside that are asked about a comment: they help where they can, and hold nobody up.
import { createHmac } from 'node:crypto'
import {
  openNewsroom,
  startService,
  standard,
  troubles,
  type Newsroom,
  type Service,
} from './newsroom.ts'

let newsroom: Newsroom
let akismet: Service
let checker: Service

const secret = 'a secret of both sides'

const say =
  (body: object | string, headers: Record<string, string> = {}): Service['reply'] =>
  (_, response) =>
    response.writeHead(200, headers).end(typeof body === 'string' ? body : JSON.stringify(body))

beforeAll(async () => {
  akismet = await startService()
  checker = await startService()
  newsroom = await openNewsroom({
    akismet: { key: 'k3y', site: 'http://news.test', endpoint: akismet.url, timeout: 500 },
    checker: { url: `${checker.url}/ask`, secret, timeout: 500 },
  })
})

beforeEach(async () => {
  await newsroom.settle(standard)
  await newsroom.payload.delete({ collection: 'payload-jobs', where: {} })
  akismet.reply = say('false')
  checker.reply = say({})
  akismet.calls.length = 0
  checker.calls.length = 0
})

afterAll(async () => {
  await newsroom.stop()
  await akismet.stop()
  await checker.stop()
})

const stored = async (data: object = {}) => {
  const { status, body } = await newsroom.comment(data)
  expect([201, 202]).toContain(status)
  return newsroom.asStored(body.id)
}
const fieldsOf = (call?: { body: string }) => Object.fromEntries(new URLSearchParams(call?.body))

describe('Akismet', () => {
  it('is told what it knows comments by', async () => {
    const comment = await stored({ body: 'Bài hay quá & đủ ý', authorEmail: 'mai@reader.test' })
    expect(comment).toMatchObject({ status: 'approved', flags: [] })
    expect(akismet.calls).toHaveLength(1)
    expect(akismet.calls[0]?.path).toBe('/1.1/comment-check')
    expect(fieldsOf(akismet.calls[0])).toMatchObject({
      api_key: 'k3y',
      blog: 'http://news.test',
      permalink: `http://news.test/articles/${newsroom.story.slug}`,
      user_ip: '127.0.0.1',
      comment_type: 'comment',
      comment_author: 'Lan',
      comment_author_email: 'mai@reader.test',
      comment_content: 'Bài hay quá & đủ ý',
    })
  })

  it('has its word: spam, which moderators see', async () => {
    akismet.reply = say('true')
    expect(await stored()).toMatchObject({ status: 'spam', flags: [{ code: 'AKISMET' }] })
    akismet.reply = say('true', { 'x-akismet-pro-tip': 'discard' })
    const flags = [{ code: 'AKISMET', detail: 'discard' }]
    expect(await stored()).toMatchObject({ status: 'spam', flags })
  })

  it.each([...troubles, ['does not know the key', say('invalid')] as const])(
    'holds nobody up where it %s',
    async (_what, reply) => {
      akismet.reply = reply
      expect(await stored()).toMatchObject({ status: 'approved', flags: [] })
      expect(akismet.calls).toHaveLength(1)
    },
  )

  it('keeps others from nothing while it is waited for', async () => {
    akismet.reply = () => undefined
    const waiting = newsroom.comment()
    const rules = newsroom.settle({ maxLinks: 3 })
    await rules
    expect((await waiting).status).toBe(201)
  })

  it('is told nothing of its fellows’ trouble: no text and no e-mail are logged', async () => {
    const logged: string[] = []
    const { logger } = newsroom.payload
    const warn = logger.warn
    logger.warn = ((...given: unknown[]) => logged.push(JSON.stringify(given))) as never
    akismet.reply = (_, response) => response.writeHead(500).end()
    await stored({ body: 'Lời kín đáo', authorEmail: 'kin@reader.test' })
    logger.warn = warn
    expect(logged.join()).toContain('Akismet')
    expect(logged.join()).not.toMatch(/kín|kin@|127\.0\.0\.1|k3y/)
  })
})

describe('a moderator’s verdict', () => {
  const runJobs = () => newsroom.payload.jobs.run({ allQueues: true, limit: 100, silent: true })
  const waiting = async () => {
    const where = { taskSlug: { equals: 'tellAkismet' } }
    return (await newsroom.payload.count({ collection: 'payload-jobs', where })).totalDocs
  }
  const thanks: Service['reply'] = ({ path }, response) => {
    response.end(path.endsWith('check') ? 'true' : 'Thanks for making the web a better place.')
  }
  const told = () => akismet.calls.map(({ path }) => path).slice(1)

  it('is told to Akismet: ham, where it was none', async () => {
    akismet.reply = thanks
    const { id } = await stored({ body: 'Không phải rác' })
    await newsroom.judge(id, 'approved')
    await runJobs()
    expect(told()).toEqual(['/1.1/submit-ham'])
    expect(fieldsOf(akismet.calls[1])).toMatchObject({ comment_content: 'Không phải rác' })
    expect(await waiting()).toBe(0)
  })

  it('is told to Akismet: spam, which it had not seen', async () => {
    const { id } = await stored({ body: 'Rác thật' })
    await newsroom.judge(id, 'spam')
    akismet.reply = thanks
    await runJobs()
    expect(told()).toEqual(['/1.1/submit-spam'])
  })

  it('is told as it stands when it is told', async () => {
    const { id } = await stored()
    await newsroom.judge(id, 'spam')
    await newsroom.judge(id, 'approved')
    akismet.reply = thanks
    await runJobs()
    expect(new Set(told())).toEqual(new Set(['/1.1/submit-ham']))
  })

  it('is told again later where Akismet fails', async () => {
    const { id } = await stored()
    await newsroom.judge(id, 'spam')
    akismet.reply = (_, response) => response.writeHead(500).end()
    await runJobs()
    expect(told()).toEqual(['/1.1/submit-spam'])
    expect(await waiting()).toBe(1)
  })

  it('is not told where spam is no part of it, or the comment has gone', async () => {
    const [one, other] = [await stored(), await stored()]
    await newsroom.judge(one.id, 'rejected')
    expect(await waiting()).toBe(0)
    await newsroom.judge(other.id, 'spam')
    await newsroom.moderator.delete(`/api/comments/${other.id}`)
    const before = akismet.calls.length
    await runJobs()
    expect(akismet.calls).toHaveLength(before)
    expect(await waiting()).toBe(0)
  })
})

describe('the checker', () => {
  it('is asked with a signature, and without e-mail and address', async () => {
    const { id } = await stored({ body: 'Hỏi người ngoài', authorEmail: 'rieng@reader.test' })
    expect(id).toBeTruthy()
    const [{ headers, body, path } = { headers: {}, body: '', path: '' }] = checker.calls
    expect(path).toBe('/ask')
    expect(JSON.parse(body)).toEqual({
      article: { id: newsroom.story.id, headline: newsroom.story.headline, language: 'vi' },
      parent: null,
      authorName: 'Lan',
      body: 'Hỏi người ngoài',
    })
    const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      `${headers['masthead-signature']}`,
    )!
    const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')
    expect(signature).toBe(expected)
    expect(Math.abs(Number(time) - Date.now() / 1_000)).toBeLessThan(60)
    expect(`${body}${JSON.stringify(headers)}`).not.toContain('rieng@')
  })

  it.each(['approved', 'pending', 'rejected', 'spam'])('has its word: %s', async (status) => {
    const flag = { code: 'HATE', detail: 'by our model' }
    checker.reply = say({ status, flag })
    expect(await stored()).toMatchObject({ status, flags: [flag] })
  })

  it('may flag alone, or say nothing', async () => {
    checker.reply = say({ flag: { code: 'LOOK' } })
    expect(await stored()).toMatchObject({ status: 'approved', flags: [{ code: 'LOOK' }] })
    checker.reply = say({ model: 'v2' })
    expect(await stored()).toMatchObject({ status: 'approved', flags: [] })
  })

  it.each([
    ...troubles,
    ['knows another status', say({ status: 'fine' })] as const,
    ['flags at length', say({ status: 'spam', flag: { code: 'X'.repeat(51) } })] as const,
    ['answers a list', say([])] as const,
  ])('holds nobody up where it %s', async (_what, reply) => {
    checker.reply = reply
    expect(await stored()).toMatchObject({ status: 'approved', flags: [] })
    expect(checker.calls).toHaveLength(1)
  })

  it('is asked of what is changed, by its id', async () => {
    const { body } = await newsroom.comment()
    const change = { editToken: body.editToken, body: 'Đã sửa.' }
    checker.reply = say({ status: 'pending' })
    const answer = await newsroom.reader.patch(`/v1/comments/${body.id}`, change)
    expect(answer.body.status).toBe('pending')
    expect(JSON.parse(checker.calls[1]!.body)).toMatchObject({ id: body.id, body: 'Đã sửa.' })
  })

  it('is not asked where a rule has decided before', async () => {
    await newsroom.settle({ suspectWords: 'xyzzy' })
    expect(await stored({ body: 'Có xyzzy.' })).toMatchObject({ status: 'pending' })
    expect([akismet.calls.length, checker.calls.length]).toEqual([0, 0])
  })

  it('hears of what moderators write nothing at all', async () => {
    const data = { article: newsroom.story.id, authorName: 'BBT', body: 'Lời tòa soạn.' }
    const authorEmail = 'bbt@news.test'
    const { status } = await newsroom.moderator.post('/api/comments', { ...data, authorEmail })
    expect([status, checker.calls.length]).toEqual([201, 0])
  })
})
