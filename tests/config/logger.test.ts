// The log tells what failed and where, and nobody's address or words.
import type { Plugin } from 'payload'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it

const lines: string[] = []
const destination = { write: (line: string) => void lines.push(line) }

const collectLines: Plugin = (config) => {
  const { options } = config.logger as { options: object }
  return { ...config, logger: { options: { ...options, level: 'debug' }, destination } }
}

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ plugins: [collectLines] })
})
afterAll(() => platform.stop())
beforeEach(() => void lines.splice(0))

const errorLines = () => lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50)

type Client = { execute: (statement: string) => Promise<unknown> }

/** Does the work while the comments are not where they should be. */
const withoutComments = async <T>(work: () => Promise<T>) => {
  const { client } = platform.payload.db as unknown as { client: Client }
  await client.execute('ALTER TABLE comments RENAME TO comments_elsewhere')
  const putBack = () => client.execute('ALTER TABLE comments_elsewhere RENAME TO comments')
  return work().finally(putBack)
}

const logged = (err: unknown) => {
  platform.payload.logger.error({ err })
  return errorLines()[0]
}

describe('the log', () => {
  onSqlite('tells of a failed statement without the reader it was for', async () => {
    const { slug } = await factories(platform.payload).createArticle({ commentPolicy: 'open' })
    const comment = {
      authorName: 'Đặng Thị Mận',
      authorEmail: 'man@reader.test',
      body: 'Chữ của bạn đọc\n    at man@reader.test',
    }
    const { status } = await withoutComments(() =>
      platform.reader.post(`/v1/articles/${slug}/comments`, comment),
    )
    expect(status).toBe(500)
    const [line] = errorLines()
    expect(line).toMatchObject({
      msg: 'A request failed',
      requestId: expect.any(String),
      err: {
        type: 'DrizzleQueryError',
        message: expect.stringMatching(/^Failed query: .*comments/),
        stack: expect.stringMatching(/^ {4}at /),
        cause: { message: expect.stringContaining('no such table') },
      },
    })
    expect(lines.join()).not.toMatch(/reader\.test|Đặng|Chữ của/)
  })

  onSqlite('names nobody where the management API fails either', async () => {
    const path = '/api/comments?where[authorEmail][equals]=man@reader.test'
    const { status } = await withoutComments(() => platform.moderator.get(path))
    expect(status).toBe(500)
    expect(errorLines()[0].msg).toContain('Failed query')
    expect(lines.join()).not.toContain('reader.test')
  })

  it('tells a refusal of the management API in one line, which is no alarm', async () => {
    const { id: article } = await factories(platform.payload).createArticle()
    const { status } = await platform.editor.post('/api/notes', { article, body: ' ' })
    expect(status).toBe(422)
    const told = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 30)
    expect(told).toMatchObject([{ level: 30, msg: 'A note says something.' }])
    expect(told[0]).not.toHaveProperty('err')
  })

  it('keeps the kind, words, code and place of a refused key, and not the key', () => {
    const error = new Error(
      'E11000 duplicate key error collection: news.users index: email_1 dup key: { email: "man" }',
    )
    const details = { code: 11000, keyValue: { email: 'man@reader.test' } }
    expect(logged(Object.assign(error, details))).toMatchObject({
      msg: 'E11000 duplicate key error collection: news.users index: email_1',
      err: {
        type: 'Error',
        message: 'E11000 duplicate key error collection: news.users index: email_1',
        code: 11000,
        stack: expect.stringMatching(/^ {4}at .*logger\.test/),
      },
    })
    expect(lines.join()).not.toMatch(/reader\.test|"man"|keyValue/)
  })

  it('masks an address wherever it stands in a message', () => {
    const { err, msg } = logged(new Error('550 <man@reader.test>: no such mailbox'))
    expect([msg, err.message]).toEqual(Array(2).fill('550 <[e-mail]>: no such mailbox'))
    platform.payload.logger.info('A letter to man@reader.test')
    expect(lines.at(-1)).toContain('A letter to [e-mail]')
  })

  it('leaves the paths of packages readable', () => {
    const error = new Error('lost')
    error.stack = 'Error: lost\n    at run (/news/node_modules/@payloadcms/next/dist/a.js:1:2)'
    expect(logged(error).err.stack).toContain('/news/node_modules/@payloadcms/next/dist/a.js:1:2')
  })

  it('tells the causes of an error, a few of them where they go round', () => {
    const outer = new Error('outer')
    outer.cause = new Error('inner', { cause: outer })
    expect(logged(outer).err).toMatchObject({ cause: { message: 'inner' } })
  })

  it('takes what is thrown and is no error', () => {
    expect(logged('man@reader.test left').err).toBe('[e-mail] left')
    expect(logged({ email: 'man@reader.test' })).toBeDefined()
    expect(lines.join()).not.toContain('reader.test')
  })

  it('names a job and not what it was given', () => {
    const job = { id: '7', taskSlug: 'sendLetter', input: { to: 'man@reader.test' } }
    platform.payload.logger.error({ job, msg: 'Error running task' })
    expect(errorLines()[0].job).toEqual({ id: '7', taskSlug: 'sendLetter' })
  })
})

describe('without a mail server', () => {
  it('a letter is not sent, and the log says which and not to whom', async () => {
    const data = { email: 'editor@news.test' }
    const { status } = await platform.reader.post('/api/users/forgot-password', data)
    expect(status).toBe(200)
    const said = lines.map((line) => JSON.parse(line).msg).filter((msg) => msg.includes('SMTP_URL'))
    expect(said).toEqual([expect.stringMatching(/was not sent: \S.+/)])
    expect(lines.join()).not.toContain('editor@news.test')
  })
})
