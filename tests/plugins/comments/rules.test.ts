// What moderators settle for all stories, and what the gate makes of it.
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let story: { id: string; slug?: string | null }

const standard = {
  bannedWords: null,
  suspectWords: null,
  maxLinks: 2,
  secondsBetween: 0,
  holdsNewWriters: false,
  rejectedShare: 0,
}

const settle = async (rules: object) => {
  const answer = await platform.moderator.post('/api/globals/comment-rules', rules)
  expect(answer.status).toBe(200)
}

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
  story = await make.createArticle({ commentPolicy: 'open' })
})

beforeEach(() => settle(standard))

afterAll(() => platform.stop())

const newEmail = () => `${unique('lan').replace(' ', '.')}@reader.test`

const comment = (body: string, authorEmail = newEmail()) =>
  platform.reader.post(`/v1/articles/${story.slug}/comments`, {
    authorName: 'Lan',
    authorEmail,
    body,
  })

/** The comment as moderators find it. */
const asStored = async (id: string) =>
  (await platform.moderator.get(`/api/comments/${id}?depth=0`)).body

const expectStored = async (body: string, found: object, authorEmail?: string) => {
  const answer = await comment(body, authorEmail)
  expect(answer.status).toBe('status' in found && found.status === 'approved' ? 201 : 202)
  expect(await asStored(answer.body.id)).toMatchObject(found)
}

describe('a word list', () => {
  it.each(['x', '8', 'z '])('holds up no comment that is made for it, of many %j', async (many) => {
    await settle({ bannedWords: 'xxx\n888b\nzzb\nco-vid' })
    const body = `${many.repeat(4_998 / many.length)}y`
    await expectStored(body, { status: 'approved', flags: [] })
  })
})

describe('the rules', () => {
  const path = '/api/globals/comment-rules'

  it('are read and changed by moderators', async () => {
    await settle({ maxLinks: 5 })
    expect((await platform.moderator.get(path)).body).toMatchObject({ maxLinks: 5 })
  })

  it('are nobody else’s', async () => {
    for (const who of [platform.reader, platform.journalist, platform.editor]) {
      expect((await who.get(path)).status).toBe(403)
      expect((await who.post(path, { maxLinks: 0 })).status).toBe(403)
      const { body } = await who.graphql('{ CommentRule { bannedWords } }')
      expect(body.errors[0].extensions.statusCode).toBe(403)
    }
    expect((await platform.moderator.get(path)).body).toMatchObject({ maxLinks: 2 })
  })

  it.each([
    ['maxLinks', -1],
    ['secondsBetween', 3601],
    ['rejectedShare', 101],
    ['bannedWords', 'a'.repeat(20_001)],
  ])('refuse %s where it is out of bounds', async (name, value) => {
    const answer = await platform.moderator.post(path, { [name]: value })
    expect(answer.status).toBe(400)
  })
})

describe('a comment with a banned word', () => {
  it('is rejected without a word to its writer, and moderators see why', async () => {
    await settle({ bannedWords: 'đồ ngu\nxyzzy' })
    const flags = [{ code: 'BANNED_WORD', detail: 'đồ ngu' }]
    await expectStored('Đúng là DO   NGU.', { status: 'rejected', flags })
    expect((await comment('Đồ... ngu!')).body.status).toBe('pending')
  })

  it('is rejected where the word is the writer’s name', async () => {
    await settle({ bannedWords: 'lan' })
    await expectStored('Bài hay.', { status: 'rejected' })
  })

  it('is a moderator’s own: approved', async () => {
    await settle({ bannedWords: 'xyzzy' })
    const { body } = await platform.moderator.post('/api/comments', {
      article: story.id,
      authorName: 'Ban biên tập',
      authorEmail: newEmail(),
      body: 'Từ xyzzy bị cấm.',
    })
    expect(body.doc).toMatchObject({ status: 'approved', flags: [] })
  })
})

describe('a comment with a suspect word', () => {
  it('waits, and moderators see why', async () => {
    await settle({ suspectWords: 'lừa đảo' })
    const flags = [{ code: 'SUSPECT_WORD', detail: 'lừa đảo' }]
    await expectStored('Công ty này lua dao!', { status: 'pending', flags })
    await expectStored('Công ty này uy tín.', { status: 'approved', flags: [] })
  })
})

describe('a comment with links', () => {
  const links = (count: number) =>
    Array.from({ length: count }, (_, n) => `http://a${n}.test/x`).join(' và ')

  it('waits from as many links on as are settled', async () => {
    await expectStored(`Xem ${links(1)}`, { status: 'approved' })
    const flags = [{ code: 'LINKS', detail: '2' }]
    await expectStored(`Xem ${links(2)}`, { status: 'pending', flags })
    await expectStored('Xem www.a.test, HTTPS://B.test', { status: 'pending', flags })
  })

  it('goes where any number does', async () => {
    await settle({ maxLinks: 0 })
    await expectStored(`Xem ${links(9)}`, { status: 'approved' })
  })
})

describe('a writer without an approved comment', () => {
  it('waits where that is settled, until one has been approved', async () => {
    await settle({ holdsNewWriters: true })
    const email = newEmail()
    const flags = [{ code: 'NEW_WRITER' }]
    const first = await comment('Lần đầu.', email)
    expect(first.body.status).toBe('pending')
    expect(await asStored(first.body.id)).toMatchObject({ flags })
    await platform.moderator.patch(`/api/comments/${first.body.id}`, { status: 'approved' })
    await expectStored('Lần sau.', { status: 'approved' }, email)
  })
})

describe('a writer whose comments were often rejected in the last week', () => {
  const day = 24 * 60 * 60 * 1_000
  const judged = (authorEmail: string, status: string, daysAgo = 1) => {
    const createdAt = new Date(Date.now() - daysAgo * day).toISOString()
    return make.createComment(story.id, { authorEmail, status, createdAt })
  }

  it('waits from the settled share on', async () => {
    await settle({ rejectedShare: 50 })
    const email = newEmail()
    for (const status of ['approved', 'rejected', 'spam', 'approved']) await judged(email, status)
    const flags = [{ code: 'REJECTED_LATELY', detail: '50 %' }]
    await expectStored('Lại là tôi.', { status: 'pending', flags }, email)
  })

  it('goes on below it, or where that was longer ago', async () => {
    await settle({ rejectedShare: 51 })
    const [often, longAgo] = [newEmail(), newEmail()]
    for (const status of ['approved', 'rejected']) await judged(often, status)
    await judged(longAgo, 'rejected', 8)
    await expectStored('Dưới mức.', { status: 'approved' }, often)
    await expectStored('Đã lâu.', { status: 'approved' }, longAgo)
  })
})

describe('why a comment was held', () => {
  it('is told to moderators alone', async () => {
    await settle({ suspectWords: 'xyzzy' })
    const { body } = await comment('Có xyzzy.')
    await platform.moderator.patch(`/api/comments/${body.id}`, { status: 'approved' })
    for (const who of [platform.reader, platform.journalist]) {
      const answer = await who.get(`/api/comments/${body.id}?depth=0`)
      expect(answer.status).toBe(200)
      expect(answer.body).not.toHaveProperty('flags')
    }
  })

  it('cannot be written by anybody', async () => {
    const authorEmail = newEmail()
    const data = {
      article: story.id,
      authorName: 'A',
      authorEmail,
      body: unique('b'),
      flags: ['x'],
    }
    const { body } = await platform.reader.post('/api/comments', data)
    expect(await asStored(body.doc.id)).toMatchObject({ flags: [] })
  })
})
