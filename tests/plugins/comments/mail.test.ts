// Who is written to about comments, when, and how it is stopped.
import type { DataFromCollectionSlug } from 'payload'
import { signUntil } from '#collections/access/signedToken.ts'
import { toAnswerLetter, toAuthorsLetter } from '#plugins/comments/mail/approvedLetters.ts'
import { toDigest, toHeldLetter } from '#plugins/comments/mail/heldLetter.ts'
import { writerMark } from '#plugins/comments/marks.ts'
import { factories, unique } from '../../helpers/factories.ts'
import { createPerson } from '../../helpers/people.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { createPostOffice, linkIn, setAhead } from './postOffice.ts'

type Article = DataFromCollectionSlug<'articles'>
type Rhythm = 'each' | 'hourly' | 'daily'

const office = createPostOffice()
const { letters, lettersTo } = office

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform({ plugins: [office.plugin] })
  make = factories(platform.payload)
})
beforeEach(async () => {
  office.reset()
  setAhead(0)
  await platform.payload.delete({ collection: 'payload-jobs', where: {} })
  await platform.payload.delete({ collection: 'comments', where: {} })
})
afterAll(() => platform.stop())

const deliver = (queue?: string) => platform.payload.jobs.run({ queue, limit: 100, silent: true })

const write = async (story: Article, data: object = {}) => {
  const path = `/v1/articles/${story.slug}/comments`
  const body = unique('Bài hay')
  const sent = { authorName: 'Lan', authorEmail: 'lan@reader.test', body, ...data }
  const answer = await platform.reader.post(path, sent)
  expect([201, 202]).toContain(answer.status)
  return answer.body.id as string
}

const judge = async (id: string, status: string) => {
  const answer = await platform.moderator.patch(`/api/comments/${id}`, { status })
  expect(answer.status).toBe(200)
}

const settle = (data: object) => platform.payload.updateGlobal({ slug: 'comment-rules', data })

const retryNow = async () => {
  const data = { waitUntil: new Date(0).toISOString() }
  const where = { completedAt: { exists: false } }
  await platform.payload.update({ collection: 'payload-jobs', where, data })
}

describe('a moderator', () => {
  let at = 0
  /** What the planned job does, `minutes` later than the last one. */
  const round = async (rhythm: Rhythm, minutes: number) => {
    setAhead((at += minutes))
    await platform.payload.jobs.queue({ task: 'mailModerators', input: {}, queue: rhythm })
    await deliver(rhythm)
  }

  const wants = async (commentMail: Rhythm | 'none', who = platform.moderator) => {
    const { id } = who.user
    await platform.payload.update({ collection: 'users', id, data: { commentMail } as never })
    await platform.payload.kv.delete(`comments-told:${id}`)
  }

  // Comments bear the real time, so each test begins where they are new: a little ahead of it.
  beforeEach(async () => {
    at = 0
    await wants('none')
    await wants('none', platform.admin)
    await platform.payload.delete({ collection: 'comment-acts', where: {} })
  })

  it('gets a letter with the comment, why it waits, and a link into the panel', async () => {
    await wants('each')
    const story = await make.createArticle({ commentPolicy: 'open', headline: 'Cầu mới' })
    const id = await write(story, { body: 'https://a.test https://b.test https://c.test' })
    await round('each', 0.5)
    await round('each', 1)
    expect(letters).toHaveLength(1)
    expect(letters[0]).toMatchObject({
      to: 'moderator@news.test',
      subject: 'Bình luận chờ duyệt: “Cầu mới”',
    })
    expect(letters[0]!.text).toContain('Lan viết dưới bài “Cầu mới”:\n\nhttps://a.test')
    expect(letters[0]!.text).toContain('Lý do giữ lại:\nLiên kết: 3')
    expect(letters[0]!.text).toContain(`http://news.test/admin/collections/comments/${id}`)
  })

  it('gets none of what needs no judgement, or was judged already', async () => {
    await wants('each')
    await write(await make.createArticle({ commentPolicy: 'open' }))
    await judge(await write(await make.createArticle()), 'rejected')
    await round('each', 0.5)
    expect(letters).toEqual([])
  })

  it('gets one letter of a flood, that says how many more wait', async () => {
    await wants('each')
    const story = await make.createArticle()
    for (let count = 0; count < 12; count++) await write(story)
    await round('each', 0.5)
    await round('each', 1)
    expect(letters).toHaveLength(1)
    expect(letters[0]!.text).toContain('Trong lúc đó còn 11 bình luận khác chờ duyệt')
  })

  it('hears of a comment that is held after it was shown', async () => {
    await wants('hourly')
    const story = await make.createArticle({ commentPolicy: 'open' })
    const id = await write(story)
    await round('hourly', 1)
    expect(letters).toEqual([])
    const told = new Date(Date.now() - 1).toISOString()
    await platform.payload.kv.set(`comments-told:${platform.moderator.user.id}`, told)
    const held = { status: 'pending', reports: 3 } as const
    await platform.payload.update({ collection: 'comments', id, data: held })
    await round('hourly', 1)
    await round('hourly', 1)
    expect(letters).toHaveLength(1)
    const { docs } = await platform.payload.find({ collection: 'comment-acts' })
    const act = { comment: id, name: 'hold', from: 'approved', to: 'pending', isAutomatic: true }
    expect(docs).toMatchObject([act])
  })

  it('gets a digest with the number and the ten oldest, and nothing where nothing is new', async () => {
    await wants('daily')
    const story = await make.createArticle({ headline: 'Chợ nổi' })
    const ids: string[] = []
    for (let count = 1; count <= 12; count++) {
      ids.push(await write(story, { body: `Lời số ${count}.` }))
    }
    await judge(ids[0]!, 'approved')
    await round('daily', 1)
    expect(letters).toMatchObject([{ subject: '11 bình luận chờ duyệt' }])
    const { text } = letters[0]!
    expect(text).toContain('1. Lan, “Chợ nổi”: Lời số 2.')
    expect(text).toContain('10. Lan, “Chợ nổi”: Lời số 11.')
    expect(text).not.toContain('Lời số 12.')
    expect(text).not.toContain('Lời số 1.')
    await round('daily', 24 * 60)
    expect(letters).toHaveLength(1)
  })

  it('gets what came while nothing ran', async () => {
    await wants('hourly')
    await write(await make.createArticle())
    const { id } = platform.moderator.user
    const lastHeard = new Date(Date.now() - 7 * 60 * 60_000).toISOString()
    await platform.payload.kv.set(`comments-told:${id}`, lastHeard)
    await round('hourly', 5 * 60)
    expect(letters).toMatchObject([{ subject: '1 bình luận chờ duyệt' }])
  })

  it('gets it as often as they want, and only while they moderate', async () => {
    const former = await createPerson(platform, unique('former').replace(' ', ''), ['journalist'])
    await wants('each', former)
    await wants('each', platform.admin)
    await wants('daily')
    await write(await make.createArticle())
    await round('each', 0.5)
    expect(letters.map(({ to }) => to)).toEqual(['admin@news.test'])
    await round('daily', 1)
    expect(letters.map(({ to }) => to)).toEqual(['admin@news.test', 'moderator@news.test'])
  })

  it('gets one letter where two runners plan at the same moment', async () => {
    await wants('hourly')
    await write(await make.createArticle())
    setAhead(1)
    for (const _ of [1, 2]) {
      await platform.payload.jobs.queue({ task: 'mailModerators', input: {}, queue: 'hourly' })
    }
    await Promise.all([deliver('hourly'), deliver('hourly')])
    expect(letters).toHaveLength(1)
  })

  it('is tried again where the mail server fails, and keeps no other waiting', async () => {
    await wants('hourly')
    await wants('hourly', platform.admin)
    office.closedTo.add('moderator@news.test')
    await write(await make.createArticle())
    await round('hourly', 1)
    expect(letters.map(({ to }) => to)).toEqual(['admin@news.test'])
    office.closedTo.clear()
    await retryNow()
    await deliver('hourly')
    await deliver('hourly')
    expect(letters.map(({ to }) => to)).toEqual(['admin@news.test', 'moderator@news.test'])
  })

  it('is looked after each minute, each hour and each day', async () => {
    await platform.payload.jobs.handleSchedules({ allQueues: true })
    const where = { taskSlug: { equals: 'mailModerators' } } as const
    const { docs } = await platform.payload.find({ collection: 'payload-jobs', where })
    expect(docs.map(({ queue }) => queue).sort()).toEqual(['daily', 'each', 'hourly'])
  })

  it('is looked after in each minute, not in every second one', async () => {
    await wants('each')
    await write(await make.createArticle())
    const heardUntil = async () =>
      Date.parse((await platform.payload.kv.get(`comments-told:${platform.moderator.user.id}`))!)
    for (const minutes of [1, 2, 3]) {
      setAhead(minutes)
      await platform.payload.jobs.handleSchedules({ queue: 'each' })
      await deliver('each')
      expect(await heardUntil()).toBeGreaterThan(Date.now() + (minutes - 0.5) * 60_000)
    }
    expect(letters).toHaveLength(1)
  })

  it('has the digest of the day at seven by the newsroom’s clock', async () => {
    const { timezones } = platform.payload.config.admin
    const where = { queue: { equals: 'daily' } } as const
    for (const hours of [0, 5, 11, 23]) {
      setAhead(hours * 60)
      const now = Date.now() + hours * 60 * 60_000
      await platform.payload.delete({ collection: 'payload-jobs', where: {} })
      await platform.payload.jobs.handleSchedules({ queue: 'daily' })
      const { docs } = await platform.payload.find({ collection: 'payload-jobs', where })
      const due = new Date(docs[0]!.waitUntil!)
      const timeZone = timezones.defaultTimezone!
      expect(due.toLocaleTimeString('en-GB', { timeZone })).toBe('07:00:00')
      expect(due.getTime()).toBeGreaterThanOrEqual(now - 60_000)
      expect(due.getTime()).toBeLessThanOrEqual(now + 25 * 60 * 60_000)
    }
  })

  it('reads what another plugin’s flag says, and English where the newsroom wants it', () => {
    const comment = { id: '1', authorName: 'Lan', body: 'Hay', headline: 'A\nB', flags: null }
    const held = { count: 1, comments: [comment as never], panel: 'http://news.test/admin/x' }
    expect(toHeldLetter(held, 'en').text).toContain('Comments on this story are moderated first')
    const flagged = { ...comment, flags: [{ code: 'ODD' }], reports: 2 } as never
    expect(toHeldLetter({ ...held, comments: [flagged] }, 'en')).toEqual({
      subject: 'A comment waits: “A B”',
      text: expect.stringContaining('Why it waits:\nODD\nReported by readers (2)'),
    })
    expect(toDigest(held, 'en')).toEqual({
      subject: 'A comment waits',
      text: expect.stringMatching(/^1\. Lan, “A B”: Hay\n/),
    })
  })
})

describe('a story’s author', () => {
  const ownStory = async (data: object = {}) => {
    const author = await make.createAuthor(undefined, platform.journalist.user.id)
    const byline = [{ author: author.id, role: 'text' }]
    return make.createArticle({ commentPolicy: 'open', byline, headline: 'Lũ về', ...data })
  }
  const toAuthor = () => lettersTo('journalist@news.test')

  it('gets one letter when a comment appears at once', async () => {
    const story = await ownStory()
    await write(story, { body: 'Cảm ơn anh.' })
    expect(letters).toEqual([])
    await deliver()
    await deliver()
    expect(letters).toMatchObject([
      { to: 'journalist@news.test', subject: 'Bình luận mới dưới bài “Lũ về”' },
    ])
    expect(letters[0]!.text).toContain('Cảm ơn anh.')
    expect(letters[0]!.text).toContain(`http://news.test/articles/${story.slug}`)
    expect(letters[0]!.text).not.toContain('lan@reader.test')
  })

  it('gets it when a moderator approves the comment, and no second one later', async () => {
    const id = await write(await ownStory({ commentPolicy: 'premoderated' }))
    await deliver()
    expect(letters).toEqual([])
    await judge(id, 'approved')
    await deliver()
    expect(toAuthor()).toHaveLength(1)
    for (const status of ['rejected', 'approved', 'pending', 'approved']) await judge(id, status)
    await deliver()
    expect(toAuthor()).toHaveLength(1)
  })

  it('gets none of what is rejected, taken back, imported, or their own', async () => {
    const story = await ownStory({ commentPolicy: 'premoderated' })
    await judge(await write(story), 'rejected')
    const id = await write(story)
    await judge(id, 'approved')
    await judge(id, 'spam')
    await make.createComment(story.id)
    await judge(await write(story, { authorEmail: 'Journalist@news.test' }), 'approved')
    await platform.payload.update({
      collection: 'articles',
      id: story.id,
      data: { commentPolicy: 'open' },
    })
    const { status } = await platform.journalist.post('/api/comments', {
      article: story.id,
      authorName: 'Tôi',
      authorEmail: 'toi@elsewhere.test',
      body: unique('Tôi đây'),
    })
    expect(status).toBe(201)
    await deliver()
    expect(letters).toEqual([])
  })

  it('gets none where the newsroom wants none sent', async () => {
    await settle({ mailsAuthors: false })
    await write(await ownStory())
    await settle({ mailsAuthors: true })
    await deliver()
    expect(letters).toEqual([])
  })

  it('gets it later where the mail server fails', async () => {
    office.closedTo.add('*')
    await write(await ownStory())
    await deliver()
    office.closedTo.clear()
    await retryNow()
    await deliver()
    await deliver()
    expect(letters).toHaveLength(1)
  })

  it('is written to together with the others on the byline', async () => {
    const authors = [platform.journalist, platform.editor].map(({ user }) =>
      make.createAuthor(undefined, user.id),
    )
    const byline = (await Promise.all(authors)).map(({ id }) => ({ author: id, role: 'text' }))
    await write(await make.createArticle({ commentPolicy: 'open', byline }))
    await deliver()
    expect(letters).toHaveLength(1)
    const people = String(letters[0]!.to).split(', ').sort()
    expect(people).toEqual(['editor@news.test', 'journalist@news.test'])
  })

  it('reads English where the newsroom wants it', () => {
    const comment = { authorName: 'Lan', body: 'Hay.' }
    const about = { comment, story: { headline: 'A\nB' }, address: 'http://news.test/x' }
    expect(toAuthorsLetter(about, 'en')).toEqual({
      subject: 'New comment on “A B”',
      text: 'Lan commented on your story “A B”:\n\nHay.\n\nOpen the story:\nhttp://news.test/x',
    })
  })
})

describe('a reader who wants to hear of answers', () => {
  /** A shown comment whose writer left the e-mail `authorEmail` and the wish. */
  const ask = async (data: object = {}) => {
    const authorEmail = `${unique('hoa').replace(' ', '.')}@reader.test`
    const story = await make.createArticle({ commentPolicy: 'open', headline: 'Lúa chín' })
    const given = { authorName: 'Hoa', authorEmail, wantsAnswers: true, ...data }
    const { id } = await make.createComment(story.id, given)
    return { story, id, authorEmail }
  }

  it('is shown no web address, nor what a mail program would make one of', async () => {
    const { story, id } = await ask()
    const authorName = 'www.evil.test'
    const body = 'Ở TP.HCM,evil.test/win hay lắm.Vào bad.evil.test nhé. 3.5 điểm'
    await write(story, { parent: id, authorName, body })
    await deliver()
    const quoted = 'Ở TP. HCM,[liên kết] hay lắm. Vào bad. evil. test nhé. 3.5 điểm'
    expect(letters[0]!.text).toContain(`[liên kết] viết:\n${quoted}`)
    expect(letters[0]!.text).not.toContain('evil.test')
  })

  it('gets one letter when an answer appears, with the way to stop', async () => {
    const { story, id, authorEmail } = await ask()
    await write(story, { parent: id, body: `Đúng thế. https://evil.test/x ${'a'.repeat(400)}` })
    await deliver()
    await deliver()
    expect(letters).toMatchObject([
      { to: authorEmail, subject: 'Có người trả lời bình luận của bạn dưới bài “Lúa chín”' },
    ])
    const { text, headers } = letters[0]!
    expect(text).toContain('Lan viết:\nĐúng thế. [liên kết] aaa')
    expect(text).not.toContain('evil.test')
    expect(text).not.toContain('a'.repeat(300))
    expect(text).toContain('Bạn nhận thư này vì')
    const stop = `http://news.test${linkIn(letters[0]!, '/v1/comments/unsubscribe')}`
    expect(headers).toEqual({
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(stop).not.toContain('reader.test')
  })

  it('gets it once, when the answer is approved', async () => {
    const { story, id } = await ask()
    const where = { id: { equals: story.id } }
    const data = { commentPolicy: 'premoderated' } as const
    await platform.payload.update({ collection: 'articles', where, data })
    const answer = await write(story, { parent: id })
    await deliver()
    expect(letters).toEqual([])
    for (const status of ['approved', 'rejected', 'approved']) await judge(answer, status)
    await deliver()
    expect(letters).toHaveLength(1)
  })

  it('gets it once, when what the desk has answered before it was approved is to be seen', async () => {
    const { id, authorEmail } = await ask({ status: 'pending' })
    const { moderator } = platform
    const answered = await moderator.post(`/api/comments/${id}/answer`, { body: 'Cảm ơn bạn.' })
    expect(answered.status).toBe(201)
    await deliver()
    expect(letters).toEqual([])
    for (const status of ['approved', 'pending', 'approved']) await judge(id, status)
    await deliver()
    expect(letters).toMatchObject([{ to: authorEmail }])
  })

  it('gets none of answers to others, their own, imported ones, and deeper ones', async () => {
    const { story, id, authorEmail } = await ask()
    await write(story)
    await write(story, { parent: id, authorEmail: authorEmail.toUpperCase() })
    const imported = await make.createComment(story.id, { parent: id })
    await write(story, { parent: imported.id })
    await deliver()
    expect(letters).toEqual([])
  })

  it('gets none without the wish, or where the newsroom sends none', async () => {
    const indifferent = await ask({ wantsAnswers: false })
    await write(indifferent.story, { parent: indifferent.id })
    const { story, id } = await ask()
    await settle({ mailsWriters: false })
    await write(story, { parent: id })
    await settle({ mailsWriters: true })
    await deliver()
    expect(letters).toEqual([])
  })

  it('gets none of an answer that is gone again, or hidden', async () => {
    const { story, id } = await ask()
    await judge(await write(story, { parent: id }), 'spam')
    await write(story, { parent: id })
    await judge(id, 'rejected')
    await deliver()
    expect(letters).toEqual([])
  })

  it('gets it later where the mail server fails', async () => {
    const { story, id } = await ask()
    office.closedTo.add('*')
    await write(story, { parent: id })
    await deliver()
    office.closedTo.clear()
    await retryNow()
    await deliver()
    expect(letters).toHaveLength(1)
  })

  describe('and stops the letters', () => {
    const letterOf = async () => {
      const asked = await ask()
      await write(asked.story, { parent: asked.id })
      await deliver()
      const path = linkIn(letters[0]!, '/v1/comments/unsubscribe')
      office.reset()
      return { ...asked, path }
    }

    const answersComeTo = async ({ story, id }: { story: Article; id: string }) => {
      await write(story, { parent: id })
      await deliver()
      return letters.length > 0
    }

    it('by a page with a button, which by itself does nothing', async () => {
      const asked = await letterOf()
      const { status, body, headers } = await platform.reader.get(asked.path)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(body).toContain('<form method="post"><button>Ngừng nhận thư</button></form>')
      expect(await answersComeTo(asked)).toBe(true)
    })

    it('by one click of the mail program, twice if need be', async () => {
      const asked = await letterOf()
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      for (const _ of [1, 2]) {
        const body = 'List-Unsubscribe=One-Click'
        const { status } = await platform.reader.post(asked.path, body, type)
        expect(status).toBe(200)
      }
      expect(await answersComeTo(asked)).toBe(false)
      const writer = writerMark(platform.payload, asked.authorEmail)
      const { docs } = await platform.payload.find({ collection: 'mail-stops' })
      expect(docs.filter((stop) => stop.writer === writer)).toHaveLength(1)
      expect(JSON.stringify(docs)).not.toContain('reader.test')
    })

    it('by several clicks at once', async () => {
      const asked = await letterOf()
      const clicks = [1, 2, 3, 4].map(() => platform.reader.post(asked.path))
      expect((await Promise.all(clicks)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(await answersComeTo(asked)).toBe(false)
    })

    it('before a letter that waits already is sent', async () => {
      const asked = await letterOf()
      await write(asked.story, { parent: asked.id })
      await platform.reader.post(asked.path)
      await deliver()
      expect(letters).toEqual([])
    })

    it('with nothing but a token that was made for it', async () => {
      const asked = await letterOf()
      const { secret } = platform.payload
      const writer = writerMark(platform.payload, asked.authorEmail)
      const soon = new Date(Date.now() + 60_000)
      const own = asked.path.split('token=')[1]!
      const stranger = writerMark(platform.payload, 'nobody@reader.test')
      const forged = [
        'x',
        `${writer}.${signUntil('another secret', `mail-stop:${writer}`, soon)}`,
        `${writer}.${signUntil(secret, `my-data:${writer}`, soon)}`,
        own.replace(writer, stranger),
      ]
      for (const token of forged) {
        for (const method of ['get', 'post'] as const) {
          const answer = await platform.reader[method](`/v1/comments/unsubscribe?token=${token}`)
          expect(answer.status).toBe(403)
          expect(answer.body.errors).toMatchObject([{ code: 'TOKEN_REFUSED', path: 'token' }])
        }
      }
      const old = `${writer}.${signUntil(secret, `mail-stop:${writer}`, new Date(0))}`
      const expired = await platform.reader.post(`/v1/comments/unsubscribe?token=${old}`)
      expect([expired.status, expired.body.errors[0].code]).toEqual([403, 'TOKEN_EXPIRED'])
      expect((await platform.reader.post('/v1/comments/unsubscribe')).status).toBe(400)
      expect(await answersComeTo(asked)).toBe(true)
    })
  })

  it('reads English where the newsroom wants it', () => {
    const letter = toAnswerLetter(
      {
        comment: { authorName: 'www.evil.test', body: 'Yes.' },
        story: { headline: 'A' },
        address: 'http://news.test/x',
        stop: 'http://news.test/stop',
      },
      'en',
    )
    expect(letter.subject).toBe('Somebody has answered your comment on “A”')
    expect(letter.text).toContain('[link] writes:\nYes.')
  })
})
