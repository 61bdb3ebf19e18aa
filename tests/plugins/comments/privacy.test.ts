// What is forgotten by itself, and what readers and moderators can see and erase.
import type { DataFromCollectionSlug } from 'payload'
import { signUntil } from '#collections/access/signedToken.ts'
import { addressMark, writerMark } from '#plugins/comments/marks.ts'
import { toDataLetter } from '#plugins/comments/privacy/dataLetter.ts'
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { createPostOffice, linkIn, setAhead } from './postOffice.ts'

type Comment = DataFromCollectionSlug<'comments'>

const office = createPostOffice()
const { letters } = office
const day = 24 * 60

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform({ plugins: [office.plugin] })
  make = factories(platform.payload)
})
beforeEach(() => {
  office.reset()
  setAhead(0)
})
afterAll(() => platform.stop())

const emailOf = (name: string) => `${unique(name).replace(' ', '.')}@reader.test`

const stored = async (id: string) =>
  (await platform.payload.findByID({ collection: 'comments', id, disableErrors: true })) as Comment

const deliver = () => platform.payload.jobs.run({ limit: 100, silent: true })

/** Everything in the database that could name somebody, as text. */
const everything = async () => {
  const slugs = ['comments', 'comment-acts', 'comment-bans', 'mail-stops', 'payload-jobs'] as const
  const found = slugs.map((collection) =>
    platform.payload.find({ collection, depth: 0, pagination: false, showHiddenFields: true }),
  )
  const kept = await platform.payload.find({ collection: 'payload-kv' as never, pagination: false })
  return JSON.stringify([await Promise.all(found), kept])
}

describe('the nightly forgetting', () => {
  const forget = async (daysLater: number) => {
    setAhead(daysLater * day)
    await platform.payload.jobs.queue({ task: 'forgetTraces', input: {} })
    await deliver()
  }

  const write = async () => {
    const story = await make.createArticle({ commentPolicy: 'open' })
    const authorEmail = emailOf('quen')
    const sent = { authorName: 'Lan', authorEmail, body: unique('Hay') }
    const path = `/v1/articles/${story.slug}/comments`
    const { body } = await platform.reader.post(path, sent, { 'user-agent': 'Firefox' })
    return { id: body.id as string, authorEmail, path }
  }

  it('erases address and browser after 30 days, e-mails after two years, and no mark of a writer', async () => {
    const { id, authorEmail, path } = await write()
    const address = expect.stringContaining('127.0.0.1')
    const before = await stored(id)
    expect(before).toMatchObject({ address, userAgent: 'Firefox', authorEmail })
    expect(before.addressMark).toBe(addressMark(platform.payload, before.address!))
    await forget(29)
    expect(await stored(id)).toMatchObject({ address, userAgent: 'Firefox', authorEmail })
    await forget(31)
    await forget(31)
    const gone = { address: null, addressMark: null, userAgent: null }
    const { body, writer } = before
    expect(await stored(id)).toMatchObject({ ...gone, authorEmail, body, writer })
    await forget(731)
    expect(await stored(id)).toMatchObject({ ...gone, authorEmail: null, body, writer })
    expect((await platform.reader.get(path)).body.docs).toMatchObject([{ id, authorName: 'Lan' }])
  })

  it('keeps for good what the newsroom wants kept', async () => {
    const keep = (keepAddressDays: number, keepEmailDays: number) =>
      platform.payload.updateGlobal({
        slug: 'comment-rules',
        data: { keepAddressDays, keepEmailDays },
      })
    const { id, authorEmail } = await write()
    await keep(0, 0)
    await forget(4000)
    await keep(30, 730)
    expect(await stored(id)).toMatchObject({ userAgent: 'Firefox', authorEmail })
  })

  it('goes on until nothing old is left', async () => {
    const { id } = await make.createArticle()
    const data = { createdAt: '2001-01-01T00:00:00.000Z', address: '192.0.2.7' }
    for (let count = 0; count < 3; count++) {
      await make.createComment(id, data)
    }
    const left = { article: { equals: id }, authorEmail: { exists: true } }
    await platform.payload.db.updateMany({
      collection: 'comments',
      where: { article: { equals: id } },
      data,
    })
    await forget(0)
    expect((await platform.payload.count({ collection: 'comments', where: left })).totalDocs).toBe(
      0,
    )
  })

  it('is due once a night', async () => {
    await platform.payload.jobs.handleSchedules({ allQueues: true })
    const where = { taskSlug: { equals: 'forgetTraces' }, queue: { equals: 'nightly' } } as const
    const { docs } = await platform.payload.find({ collection: 'payload-jobs', where })
    expect(docs).toMatchObject([{ waitUntil: expect.stringContaining(':45:00') }])
  })
})

/** A thread with comments of one writer: top with another's answer, and an answer and a leaf alone. */
const createThread = async () => {
  const email = emailOf('hoa')
  const story = await make.createArticle({ commentPolicy: 'open', headline: unique('Lúa') })
  const name = unique('Hoa Sen')
  const own = { authorName: name, authorEmail: email, userAgent: 'Firefox' }
  const top = await make.createComment(story.id, { ...own, body: `Lời đầu của ${name}` })
  const answer = await make.createComment(story.id, { parent: top.id, body: 'Lan đáp' })
  const below = await make.createComment(story.id, {
    ...own,
    parent: answer.id,
    body: `${name} đáp`,
  })
  const leaf = await make.createComment(story.id, { ...own, body: 'Chờ duyệt', status: 'spam' })
  const data = { parent: below.id, body: 'Hoa tự đáp' }
  const self = await make.createComment(story.id, { ...own, ...data })
  return { email, name, story, top, answer, below, leaf, self }
}

type Thread = Awaited<ReturnType<typeof createThread>>

const countOf = async ({ story }: Thread) =>
  (await platform.reader.get(`/v1/articles/${story.slug}`)).body.comments.count

const threadsOf = async ({ story }: Thread) =>
  (await platform.reader.get(`/v1/articles/${story.slug}/comments`)).body.docs

const actsOn = async (comment: string) => {
  const where = { comment: { equals: comment } }
  return (await platform.payload.find({ collection: 'comment-acts', where, depth: 0 })).docs
}

const exportPath = '/api/comments/writers/export'
const erasePath = '/api/comments/writers/erase'

describe('a moderator who is asked for somebody’s data', () => {
  it('gets all of it, with a note of it that does not name the reader', async () => {
    const { email, name, story, top, answer, self } = await createThread()
    const writer = writerMark(platform.payload, email)
    const ban = { kind: 'writer', value: writer, label: 'h…@reader.test' } as const
    const context = { isWriterMark: true }
    await platform.payload.create({ collection: 'comment-bans', data: ban, context })
    const asked = { email: email.toUpperCase() }
    const { status, body, headers } = await platform.moderator.post(exportPath, asked)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toMatchObject({ isMailStopped: false, isBanned: true })
    expect(body.comments).toHaveLength(4)
    expect(body.comments.map((comment: Comment) => comment.status)).toContain('spam')
    expect(body.comments[0]).toMatchObject({
      id: top.id,
      story: { id: story.id, headline: story.headline },
      authorName: name,
      authorEmail: email,
      body: top.body,
      status: 'approved',
    })
    expect(JSON.stringify(body)).not.toContain(answer.body)
    const by = platform.moderator.user.id
    const [act] = await actsOn(self.id)
    expect(act).toMatchObject({ name: 'export', user: by, reason: 'h…@reader.test' })
  })

  it('gets nothing of somebody who never wrote', async () => {
    const { body } = await platform.moderator.post(exportPath, { email: emailOf('ai') })
    expect(body).toEqual({ comments: [], isMailStopped: false, isBanned: false })
  })

  it.each([exportPath, erasePath])('is a moderator, at %s, who names an e-mail', async (path) => {
    const thread = await createThread()
    const asked = { email: thread.email }
    for (const who of [platform.reader, platform.journalist, platform.editor]) {
      const { status, body } = await who.post(path, asked)
      expect([status, body.errors[0].data.code]).toEqual([403, 'FOR_MODERATORS'])
      expect(JSON.stringify(body)).not.toContain(thread.name)
    }
    for (const wrong of [{}, { email: 'x' }, { email: { like: '%' } }, { ...asked, all: true }]) {
      const { status, body } = await platform.moderator.post(path, wrong)
      expect([status, body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
    }
    expect(await countOf(thread)).toBe(4)
  })
})

describe('a writer who is erased', () => {
  it('leaves empty places where others have answered, and nothing else', async () => {
    const thread = await createThread()
    const { email, name, top, answer, below, leaf, self } = thread
    const act = { comment: top.id, name: 'edit', from: `Gọi ${email}`, to: top.body }
    await platform.payload.create({ collection: 'comment-acts', data: act })
    expect(await countOf(thread)).toBe(4)
    const { status, body } = await platform.moderator.post(erasePath, { email })
    expect([status, body]).toEqual([200, { deleted: 3, emptied: 1, anonymised: 0 }])
    for (const { id } of [below, leaf, self]) expect(await stored(id)).toBeNull()
    expect(await stored(top.id)).toMatchObject({
      body: 'Bình luận này đã được xóa theo yêu cầu của người viết.',
      authorName: 'Bạn đọc',
      status: 'approved',
      authorEmail: null,
      writer: null,
      address: null,
      addressMark: null,
      userAgent: null,
    })
    expect(await stored(answer.id)).toMatchObject({ body: 'Lan đáp', authorName: 'Lan' })
    const kept = await everything()
    const marks = [writerMark(platform.payload, email), top.fingerprint!]
    for (const trace of [email, name, ...marks]) {
      expect(kept).not.toContain(trace)
    }
    expect(await countOf(thread)).toBe(2)
    expect(await threadsOf(thread)).toMatchObject([
      { id: top.id, authorName: 'Bạn đọc', replies: [{ id: answer.id, replies: [] }] },
    ])
    const [, erased] = [...(await actsOn(top.id))].reverse()
    const [masked] = email.split('.')
    const by = platform.moderator.user.id
    expect(erased).toMatchObject({ name: 'erase', reason: 'h…@reader.test', user: by })
    expect(erased!.reason).not.toContain(masked)
  })

  it('is erased twice without harm', async () => {
    const thread = await createThread()
    await platform.moderator.post(erasePath, { email: thread.email })
    const again = await platform.moderator.post(erasePath, { email: thread.email })
    expect(again.body).toEqual({ deleted: 0, emptied: 0, anonymised: 0 })
    expect(await countOf(thread)).toBe(2)
  })

  it('keeps the words, and no name, where moderators want that', async () => {
    const thread = await createThread()
    const { email, name, top, below } = thread
    const { body } = await platform.moderator.post(erasePath, { email, keepText: true })
    expect(body).toEqual({ deleted: 0, emptied: 0, anonymised: 4 })
    for (const { id, body } of [top, below]) {
      expect(await stored(id)).toMatchObject({ body, authorName: 'Bạn đọc', authorEmail: null })
    }
    const kept = await everything()
    for (const trace of [email, `"${name}"`, writerMark(platform.payload, email)]) {
      expect(kept).not.toContain(trace)
    }
    expect(await countOf(thread)).toBe(4)
  })

  it('is anonymous in the next answer', async () => {
    const thread = await createThread()
    expect((await threadsOf(thread))[0].authorName).toBe(thread.name)
    await platform.moderator.post(erasePath, { email: thread.email, keepText: true })
    expect(JSON.stringify(await threadsOf(thread))).not.toContain(`"${thread.name}"`)
  })
})

describe('a reader who asks for their data', () => {
  const path = '/v1/comments/my-data'

  const waiting = async () => {
    const where = { taskSlug: { equals: 'mailMyData' }, completedAt: { exists: false } } as const
    return (await platform.payload.find({ collection: 'payload-jobs', where })).docs
  }

  // The answer does not wait for it.
  const lettersQueued = async (count: number) => {
    while ((await waiting()).length < count) await new Promise(setImmediate)
  }

  const ask = (email: string) => platform.reader.post(path, { email })

  const letterTo = async (email: string) => {
    await ask(email)
    await lettersQueued(1)
    await deliver()
    const [letter] = office.lettersTo(email)
    office.reset()
    return letter!
  }

  it('is answered the same, known or not, and only the known get a letter', async () => {
    const { email } = await createThread()
    const stranger = emailOf('la')
    const answers = [await ask(stranger), await ask(email)]
    for (const { status, body } of answers) expect([status, body]).toEqual([202, {}])
    await lettersQueued(1)
    const jobs = JSON.stringify(await waiting())
    expect(jobs).not.toContain('reader.test')
    await deliver()
    expect(letters).toMatchObject([{ to: email, subject: 'Dữ liệu về bình luận của bạn' }])
    expect((await ask('x')).status).toBe(400)
  })

  it('gets one letter an hour', async () => {
    const { email } = await createThread()
    await Promise.all([ask(email), ask(email), ask(email.toUpperCase())])
    await lettersQueued(1)
    await deliver()
    setAhead(59)
    await ask(email)
    setAhead(61)
    await ask(email)
    await lettersQueued(1)
    await deliver()
    expect(letters).toHaveLength(2)
  })

  it('is no longer known to have asked after the next night', async () => {
    const { email } = await createThread()
    const marks = async () =>
      (await platform.payload.kv.keys()).filter((key) => key.startsWith('comments-data-asked:'))
    await letterTo(email)
    expect(await marks()).not.toEqual([])
    setAhead(day)
    await platform.payload.jobs.queue({ task: 'forgetTraces', input: {} })
    await deliver()
    expect(await marks()).toEqual([])
  })

  it('gets it later where the mail server fails', async () => {
    const { email } = await createThread()
    office.closedTo.add('*')
    await ask(email)
    await lettersQueued(1)
    await deliver()
    office.closedTo.clear()
    const { id } = (await waiting())[0]!
    const data = { waitUntil: new Date(0).toISOString() }
    await platform.payload.update({ collection: 'payload-jobs', id, data })
    await deliver()
    expect(letters).toHaveLength(1)
  })

  it('sees it by the link in the letter, and not that something was rejected', async () => {
    const { email, top } = await createThread()
    const link = linkIn(await letterTo(email), path)
    expect(link).not.toContain('reader.test')
    const { status, body, headers } = await platform.reader.get(link)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.comments).toHaveLength(4)
    expect(body.comments[0]).toMatchObject({ id: top.id, authorEmail: email })
    const told = body.comments.map((comment: Comment) => comment.status)
    expect([...new Set(told)].sort()).toEqual(['approved', 'pending'])
  })

  // Whoever reads the mail need not be who has written: a guest's e-mail is not proven.
  it('sees neither where a comment came from nor that its writer is banned', async () => {
    const { email, story } = await createThread()
    const sent = { authorName: 'Lan', authorEmail: email, body: unique('Hay') }
    const from = { 'user-agent': 'Firefox on a strange desk' }
    const comments = `/v1/articles/${story.slug}/comments`
    expect((await platform.reader.post(comments, sent, from)).status).toBe(201)
    const ban = { kind: 'writer', value: email }
    expect((await platform.moderator.post('/api/comment-bans', ban)).status).toBe(201)
    const { body } = await platform.reader.get(linkIn(await letterTo(email), path))
    expect(Object.keys(body).sort()).toEqual(['comments', 'isMailStopped'])
    expect(body.comments).toHaveLength(5)
    expect(JSON.stringify(body)).not.toMatch(/address|userAgent|127\.0\.0\.1|strange desk/)
    const exported = await platform.moderator.post(exportPath, { email })
    const address = expect.stringContaining('127.0.0.1')
    const traces = { address, userAgent: from['user-agent'] }
    expect(exported.body.comments.at(-1)).toMatchObject(traces)
    expect(exported.body.isBanned).toBe(true)
  })

  it('erases all of it, twice if need be', async () => {
    const thread = await createThread()
    const link = linkIn(await letterTo(thread.email), path)
    expect((await platform.reader.delete(link)).body).toEqual({ deleted: 3, emptied: 1 })
    expect((await platform.reader.delete(link)).body).toEqual({ deleted: 0, emptied: 0 })
    expect((await platform.reader.get(link)).body.comments).toEqual([])
    expect(await countOf(thread)).toBe(2)
    expect(await everything()).not.toContain(thread.email)
  })

  it('erases it by a page with a button, which by itself does nothing', async () => {
    const thread = await createThread()
    const link = linkIn(await letterTo(thread.email), `${path}/erase`)
    const page = await platform.reader.get(link)
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    expect(page.body).toContain('<form method="post"><button>Xóa tất cả</button></form>')
    expect(await countOf(thread)).toBe(4)
    expect((await platform.reader.post(link)).status).toBe(200)
    expect(await countOf(thread)).toBe(2)
  })

  it('comes in by no token that is forged, another’s, for something else, or too old', async () => {
    const thread = await createThread()
    const { secret } = platform.payload
    const writer = writerMark(platform.payload, thread.email)
    const link = linkIn(await letterTo(thread.email), path)
    const soon = new Date(Date.now() + 60_000)
    const forged = [
      'x',
      `${writer}.${signUntil('another secret', `my-data:${writer}`, soon)}`,
      `${writer}.${signUntil(secret, `mail-stop:${writer}`, soon)}`,
      link.split('token=')[1]!.replace(writer, writerMark(platform.payload, 'a@reader.test')),
    ]
    const refusals = async (address: string) => [
      await platform.reader.get(`${path}?${address}`),
      await platform.reader.delete(`${path}?${address}`),
      await platform.reader.get(`${path}/erase?${address}`),
      await platform.reader.post(`${path}/erase?${address}`),
    ]
    for (const token of forged) {
      for (const { status, body } of await refusals(`token=${token}`)) {
        expect([status, body.errors[0].code]).toEqual([403, 'TOKEN_REFUSED'])
      }
    }
    setAhead(day + 1)
    for (const { status, body } of await refusals(link.split('?')[1]!)) {
      expect([status, body.errors[0].code]).toEqual([403, 'TOKEN_EXPIRED'])
    }
    expect(await countOf(thread)).toBe(4)
  })

  it('reads English where the newsroom wants it', () => {
    const letter = toDataLetter({ see: 'http://news.test/a', erase: 'http://news.test/b' }, 'en')
    expect(letter.subject).toBe('What is stored of your comments')
    expect(letter.text).toContain('See everything:\nhttp://news.test/a')
  })
})
