// Bans set from a comment, and the writer's other comments swept with it.
import { expectRefused, newEmail, startDesk, type Desk } from './theDesk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

const ban = (id: string, asked: object, who = desk.moderator) =>
  who.post(`/api/comments/${id}/ban`, asked)

const makeComment = async (data: object = {}) =>
  (await desk.make.createComment(desk.story.id, data)).id

const stored = (id: string) => desk.payload.findByID({ collection: 'comments', id, depth: 0 })

const set = (id: string, data: object) =>
  desk.payload.db.updateOne({ collection: 'comments', id, data: { ...data } })

const banRow = (id: string) => desk.payload.findByID({ collection: 'comment-bans', id, depth: 0 })

const actsOn = async (comment: string) => {
  const where = { comment: { equals: comment } }
  const { docs } = await desk.payload.find({ collection: 'comment-acts', where, depth: 0 })
  return docs
}

const daysFromNow = (until?: string | null) =>
  Math.round((Date.parse(until!) - Date.now()) / (24 * 60 * 60_000))

const bannableOf = async (id: string) =>
  (await desk.moderator.get(`/api/comments/${id}/dossier`)).body.comment.bannable

describe('a card', () => {
  it('tells what a ban can be set on, as traces are erased', async () => {
    const id = await makeComment({ authorEmail: newEmail() })
    await set(id, { address: '203.0.113.9' })
    expect(await bannableOf(id)).toEqual(['writer', 'domain', 'network'])
    await set(id, { address: null })
    expect(await bannableOf(id)).toEqual(['writer', 'domain'])
    await set(id, { authorEmail: null })
    expect(await bannableOf(id)).toEqual(['writer'])
    await set(id, { writer: null })
    expect(await bannableOf(id)).toEqual([])
  })
})

describe('a ban', () => {
  it('is set by moderators and admins', async () => {
    const id = await makeComment({ authorEmail: newEmail() })
    await expectRefused(desk, (who) => ban(id, { kind: 'writer' }, who as never))
    expect((await ban(id, { kind: 'writer' }, desk.admin)).status).toBe(200)
  })

  it('of a writer goes by their mark, and is written down', async () => {
    const authorEmail = newEmail()
    const id = await makeComment({ authorEmail })
    const { status, body } = await ban(id, { kind: 'writer', reason: 'Chửi bới', days: 7 })
    expect([status, body]).toEqual([200, { ban: expect.any(String), swept: 0, sweptFrom: [] }])
    const row = await banRow(body.ban)
    const { writer } = await stored(id)
    expect(row).toMatchObject({ kind: 'writer', value: writer, reason: 'Chửi bới' })
    expect(row).toMatchObject({ label: 'l…@reader.test', createdBy: desk.moderator.user.id })
    expect(daysFromNow(row.until)).toBe(7)
    expect(JSON.stringify(row)).not.toContain(authorEmail)
    expect(await actsOn(id)).toMatchObject([
      { name: 'ban', to: 'writer', reason: 'Chửi bới', user: desk.moderator.user.id },
    ])
    const dossier = await desk.moderator.get(`/api/comments/${id}/dossier`)
    expect(dossier.body.writer.isBanned).toBe(true)
  })

  it('holds for a writer whose e-mail is erased', async () => {
    const id = await makeComment({ authorEmail: newEmail(), authorName: 'Lan' })
    await set(id, { authorEmail: null })
    const { body } = await ban(id, { kind: 'writer' })
    expect(await banRow(body.ban)).toMatchObject({ label: 'Lan' })
  })

  it('is of an e-mail’s domain', async () => {
    const id = await makeComment({ authorEmail: 'lan@RAC.test' })
    const { body } = await ban(id, { kind: 'domain' })
    expect(await banRow(body.ban)).toMatchObject({ kind: 'domain', value: 'rac.test' })
  })

  it.each([
    ['203.0.113.7', '203.0.113.7/32'],
    ['::ffff:203.0.113.8', '203.0.113.8/32'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ])('is of the network of %s', async (address, value) => {
    const id = await makeComment()
    await set(id, { address })
    const { body } = await ban(id, { kind: 'network' })
    expect(await banRow(body.ban)).toMatchObject({ kind: 'network', value })
  })

  it('is set longer where there is one, and never shorter', async () => {
    const id = await makeComment({ authorEmail: newEmail() })
    const bans: string[] = []
    const days: (number | null)[] = []
    for (const asked of [{ days: 7 }, { days: 2 }, { days: 30 }, {}, { days: 5 }]) {
      const { body } = await ban(id, { kind: 'writer', ...asked })
      bans.push(body.ban)
      const { until } = await banRow(body.ban)
      days.push(until ? daysFromNow(until) : null)
    }
    expect(new Set(bans).size).toBe(1)
    expect(days).toEqual([7, 7, 30, null, null])
  })

  it('is one where several set it at the same moment', async () => {
    const id = await makeComment({ authorEmail: newEmail() })
    const people = [desk.moderator, desk.minh, desk.admin]
    const answers = await Promise.all(people.map((who) => ban(id, { kind: 'writer' }, who)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(answers.map(({ body }) => body.ban)).size).toBe(1)
  })

  it('is refused where what it goes by has been erased', async () => {
    const id = await makeComment()
    await set(id, { authorEmail: null, writer: null, address: null })
    for (const kind of ['writer', 'domain', 'network']) {
      const { status, body } = await ban(id, { kind })
      expect([status, body.errors[0].data.code]).toEqual([422, 'TRACES_ERASED'])
    }
    expect(await actsOn(id)).toEqual([])
  })

  it.each([
    {},
    { kind: 'planet' },
    { kind: 'writer', days: 0 },
    { kind: 'writer', days: 3651 },
    { kind: 'writer', reason: 'a'.repeat(501) },
    { kind: 'domain', sweep: true },
  ])('is refused where it is none: %j', async (asked) => {
    const { status, body } = await ban(await makeComment(), asked)
    expect([status, body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
  })

  it('is answered 404 where there is no such comment', async () => {
    const { status, body } = await ban('khong-co', { kind: 'writer' })
    expect([status, body.errors[0].data.code]).toEqual([404, 'COMMENT_NOT_FOUND'])
  })
})

describe('a sweep', () => {
  it('passes over what bears a badge: somebody else has typed the e-mail of who signed in', async () => {
    const authorEmail = newEmail()
    const typed = await makeComment({ authorEmail })
    const own = await makeComment({ authorEmail, badge: 'author' })
    const { body } = await ban(typed, { kind: 'writer', sweep: true })
    expect(body.sweptFrom).toEqual([{ id: typed, from: 'approved' }])
    expect(await stored(own)).toMatchObject({ status: 'approved' })
  })

  it('rejects what stands or waits of the writer, and is undone by verdicts', async () => {
    const authorEmail = newEmail()
    const approved = await makeComment({ authorEmail, status: 'approved' })
    const pending = await makeComment({ authorEmail, status: 'pending' })
    const spam = await makeComment({ authorEmail, status: 'spam' })
    const other = await makeComment({ authorEmail: newEmail(), status: 'approved' })
    const { body } = await ban(pending, { kind: 'writer', sweep: true })
    expect(body.swept).toBe(2)
    expect(new Set(body.sweptFrom)).toEqual(
      new Set([
        { id: approved, from: 'approved' },
        { id: pending, from: 'pending' },
      ]),
    )
    expect(await stored(approved)).toMatchObject({ status: 'rejected', rejectionReason: 'other' })
    expect((await stored(spam)).status).toBe('spam')
    expect((await stored(other)).status).toBe('approved')
    expect(await actsOn(approved)).toMatchObject([{ name: 'judge', to: 'rejected' }])

    const verdicts = body.sweptFrom.map(({ id, from }: { id: string; from: string }) => ({
      id,
      status: from,
      seen: 'rejected',
    }))
    await desk.moderator.post('/api/comments/verdicts', { verdicts })
    expect((await stored(approved)).status).toBe('approved')
    expect((await stored(pending)).status).toBe('pending')
  })
})
