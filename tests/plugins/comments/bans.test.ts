// Who may not comment: how bans are made, and what becomes of comments that fall under one.
import { writerMark } from '#plugins/comments/marks.ts'
import { bansFor } from '#plugins/comments/bans/bansFor.ts'
import { newAddress, newEmail, openGate, type Gate } from './gate.ts'

let gate: Gate
beforeAll(async () => {
  gate = await openGate()
})
afterAll(() => gate.stop())

const ban = (kind: string, value: unknown, more: object = {}) =>
  gate.moderator.post('/api/comment-bans', { kind, value, ...more })

const banned = async (...of: Parameters<typeof ban>) => {
  const { status, body } = await ban(...of)
  expect(status).toBe(201)
  return body.doc
}

const yesterday = new Date(Date.now() - 86_400_000).toISOString()
const tomorrow = new Date(Date.now() + 86_400_000).toISOString()

describe('a new ban', () => {
  it('of a writer keeps no e-mail, only its mark and what is enough to recognise', async () => {
    const email = newEmail('Example.com')
    const { id, ...doc } = await banned('writer', ` ${email} `, { label: email, reason: 'Chửi' })
    expect(doc).toMatchObject({
      value: writerMark(gate.payload, email),
      label: 'l…@example.com',
      reason: 'Chửi',
    })
    const stored = await gate.payload.findByID({ collection: 'comment-bans', id, depth: 0 })
    expect(JSON.stringify(stored).toLowerCase()).not.toContain(email.toLowerCase())
  })

  it.each([
    ['domain', 'Trash-Mail.Example', 'trash-mail.example'],
    ['domain', ' @spam.example ', 'spam.example'],
    ['domain', 'thư.example', 'xn--th-e0a.example'],
    ['network', '203.0.113.9', '203.0.113.9/32'],
    ['network', '198.51.100.77/24', '198.51.100.0/24'],
    ['network', '::ffff:192.0.2.4', '192.0.2.4/32'],
    ['network', '::ffff:192.0.2.4/120', '192.0.2.0/24'],
    ['network', '2001:DB8:1:2:3::4', '2001:db8:1:2::/64'],
    ['network', '2001:db8:aaaa::1/48', '2001:db8:aaaa::/48'],
  ])('of a %s is kept in one spelling: %s', async (kind, typed, value) => {
    expect(await banned(kind, typed)).toMatchObject({ value, label: value })
  })

  it.each([
    ['writer', 'lan', 'NO_EMAIL'],
    ['writer', '', 'NO_EMAIL'],
    ['domain', 'com', 'NO_DOMAIN'],
    ['domain', 'lan@example.com', 'NO_DOMAIN'],
    ['domain', 'a b.example', 'NO_DOMAIN'],
    ['network', 'example.com', 'NO_NETWORK'],
    ['network', '203.0.113', 'NO_NETWORK'],
    ['network', '203.0.113.0/33', 'NO_NETWORK'],
    ['network', '010.0.0.1', 'NO_NETWORK'],
    ['network', '0.0.0.0/0', 'NO_NETWORK'],
    ['network', '::/0', 'NO_NETWORK'],
    ['network', '::ffff:0:0/96', 'NO_NETWORK'],
    ['network', 'fe80::1%eth0', 'NO_NETWORK'],
  ])('of a %s that is none is refused: %j', async (kind, value, code) => {
    const before = await gate.payload.count({ collection: 'comment-bans' })
    const { status, body } = await ban(kind, value)
    expect([status, body.errors[0].data]).toEqual([422, { code, path: 'value' }])
    expect(await gate.payload.count({ collection: 'comment-bans' })).toEqual(before)
  })

  it('of a value that is no text is refused', async () => {
    const { status, body } = await ban('writer', { equals: 'x' })
    expect([status, body.errors[0].data]).toEqual([400, { code: 'INVALID_INPUT', path: 'value' }])
  })

  it('is refused where there is one already, however it is written', async () => {
    await banned('network', '100.64.0.0/16')
    const again = await ban('network', '100.64.3.4/16')
    expect([again.status, again.body.errors[0].data.code]).toEqual([409, 'ALREADY_BANNED'])
    const atOnce = await Promise.all([1, 2, 3].map(() => ban('domain', 'at-once.example')))
    expect(atOnce.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  it('of a kind that is none is refused, and so is a change of whom it bans', async () => {
    expect((await ban('planet', 'mars')).status).toBe(400)
    const { id, value } = await banned('domain', 'stays.example')
    const change = { kind: 'network', value: '203.0.113.0/25', until: tomorrow }
    const { body } = await gate.moderator.patch(`/api/comment-bans/${id}`, change)
    expect(body.doc).toMatchObject({ kind: 'domain', value, until: tomorrow })
  })

  it('takes the mark of a writer whose e-mail is gone, from the platform alone', async () => {
    const value = writerMark(gate.payload, newEmail())
    const data = { kind: 'writer', value, label: 'Lan' } as const
    expect((await ban('writer', value, { label: 'Lan' })).status).toBe(422)
    const path = '/api/comment-bans?context[isWriterMark]=true'
    expect((await gate.moderator.post(path, data)).status).toBe(422)
    const context = { isWriterMark: true }
    const made = await gate.payload.create({ collection: 'comment-bans', data, context })
    expect(made).toMatchObject(data)
  })
})

describe('a comment under a ban', () => {
  const expectRejected = async (kind: string, ...sent: Parameters<Gate['comment']>) => {
    const { status, body } = await gate.comment(...sent)
    expect([status, body.status]).toEqual([202, 'pending'])
    expect(await gate.asStored(body.id)).toMatchObject({
      status: 'rejected',
      flags: [{ code: 'BANNED', detail: kind }],
    })
  }

  it('of its writer is rejected without a word, wherever it comes from', async () => {
    const [story, authorEmail] = [await gate.openStory(), newEmail()]
    await banned('writer', authorEmail)
    await expectRejected('writer', story, { authorEmail })
    await expectRejected('writer', story, { authorEmail: authorEmail.toUpperCase() })
    expect((await gate.comment(story)).status).toBe(201)
  })

  it('of its e-mail domain is rejected, below it as well', async () => {
    const story = await gate.openStory()
    await banned('domain', 'bad.example')
    await expectRejected('domain', story, { authorEmail: 'a@bad.example' })
    await expectRejected('domain', story, { authorEmail: 'a@mail.BAD.example' })
    expect((await gate.comment(story, { authorEmail: 'a@notbad.example' })).status).toBe(201)
    expect((await gate.comment(story, { authorEmail: 'a@bad.example.org' })).status).toBe(201)
  })

  it.each([
    ['172.16.0.0/16', '172.16.200.1', '172.17.0.1'],
    ['172.20.0.1', '::ffff:172.20.0.1', '172.20.0.2'],
    ['2001:db8:beef::7', '2001:db8:beef:0:ffff::9', '2001:db8:beef:1::7'],
  ])('of the network %s is rejected', async (network, inside, outside) => {
    const story = await gate.openStory()
    await banned('network', network)
    await expectRejected('network', story, {}, inside)
    expect((await gate.comment(story, {}, outside)).status).toBe(201)
  })

  it('passes where the ban is over, and not while it lasts, nor where it is for good again', async () => {
    const [story, before, still] = [await gate.openStory(), newEmail(), newEmail()]
    const { id } = await banned('writer', before, { until: yesterday })
    await banned('writer', still, { until: tomorrow })
    expect((await gate.comment(story, { authorEmail: before })).status).toBe(201)
    await expectRejected('writer', story, { authorEmail: still })
    await gate.moderator.patch(`/api/comment-bans/${id}`, { until: null })
    await expectRejected('writer', story, { authorEmail: before })
  })

  it('is a moderator’s own: approved', async () => {
    const [story, address] = [await gate.openStory(), newAddress()]
    await banned('network', address)
    const data = { article: story.id, authorName: 'A', authorEmail: newEmail(), body: 'Một.' }
    const headers = { 'x-forwarded-for': address }
    const own = await gate.moderator.post('/api/comments', data, headers)
    expect(own.body.doc).toMatchObject({ status: 'approved', flags: [] })
    const other = await gate.journalist.post('/api/comments', { ...data, body: 'Hai.' }, headers)
    expect(await gate.asStored(other.body.doc.id)).toMatchObject({ status: 'rejected' })
  })

  it('is found again when its e-mail and its address have been erased', async () => {
    const [story, authorEmail] = [await gate.openStory(), newEmail()]
    const { id } = await gate.passed(story, { authorEmail })
    const erased = { address: null, authorEmail: null }
    await gate.payload.db.updateOne({ collection: 'comments', id, data: erased })
    const comment = await gate.payload.findByID({ collection: 'comments', id, depth: 0 })
    expect(await bansFor(gate.payload, comment)).toEqual([])
    await banned('writer', authorEmail)
    expect(await bansFor(gate.payload, comment)).toMatchObject([{ kind: 'writer' }])
  })
})
