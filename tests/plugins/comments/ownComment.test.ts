// What readers may do with a comment of their own, and for how long.
import { signUntil } from '#collections/access/signedToken.ts'
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})

afterAll(() => platform.stop())

type Policy = 'open' | 'premoderated'

/** A comment that a reader has just written, and what lets them change it. */
const write = async (commentPolicy: Policy = 'open', body = unique('Bài hay')) => {
  const story = await make.createArticle({ commentPolicy })
  const path = `/v1/articles/${story.slug}/comments`
  const posted = await platform.reader.post(path, {
    authorName: 'Lan',
    authorEmail: 'lan@reader.test',
    body,
  })
  const { id, editToken, editableUntil } = posted.body
  return { story, path, id, editToken, editableUntil, body }
}

const edit = (id: string, editToken: unknown, body = 'Đã sửa.') =>
  platform.reader.patch(`/v1/comments/${id}`, { editToken, body })

const withdraw = (id: string, editToken: unknown) =>
  platform.reader.delete(`/v1/comments/${id}`, { editToken })

const judge = (id: string, status: string) =>
  platform.moderator.patch(`/api/comments/${id}`, { status })

const stored = async (id: string) =>
  (await platform.moderator.get(`/api/comments/${id}?depth=0`)).body

const shown = async (path: string) => (await platform.reader.get(path)).body.docs

describe('the writer of a comment', () => {
  it('is told until when it may be changed', async () => {
    const { editableUntil, editToken } = await write()
    const minutes = (Date.parse(editableUntil) - Date.now()) / 60_000
    expect(Math.round(minutes)).toBe(5)
    expect(editToken).toEqual(expect.any(String))
  })

  it('changes it, and readers see that it was changed', async () => {
    const { id, editToken, path } = await write()
    expect((await shown(path))[0].editedAt).toBeNull()
    const { status, body } = await edit(id, editToken, 'Đã sửa lỗi chính tả.')
    expect([status, body]).toEqual([200, { id, status: 'approved' }])
    expect(await shown(path)).toMatchObject([
      { id, bodyHtml: '<p>Đã sửa lỗi chính tả.</p>', editedAt: expect.any(String) },
    ])
  })

  it('withdraws it, twice if need be, and it is no longer counted', async () => {
    const { id, editToken, path, story } = await write()
    expect((await withdraw(id, editToken)).status).toBe(200)
    expect((await withdraw(id, editToken)).status).toBe(200)
    expect(await shown(path)).toEqual([])
    const { comments } = (await platform.reader.get(`/v1/articles/${story.slug}`)).body
    expect(comments.count).toBe(0)
  })

  it('changes and withdraws one that waits', async () => {
    const { id, editToken } = await write('premoderated')
    expect((await edit(id, editToken)).body.status).toBe('pending')
    expect(await stored(id)).toMatchObject({ body: 'Đã sửa.', status: 'pending' })
    expect((await withdraw(id, editToken)).status).toBe(200)
    expect((await platform.moderator.get(`/api/comments/${id}`)).status).toBe(404)
  })
})

describe('a changed comment', () => {
  it('waits again on a story that is moderated first', async () => {
    const { id, editToken, path } = await write('premoderated')
    await judge(id, 'approved')
    expect(await shown(path)).toHaveLength(1)
    expect((await edit(id, editToken)).body.status).toBe('pending')
    expect(await shown(path)).toEqual([])
  })

  it('that waits again is on record as held, once and with the reason', async () => {
    const { id, editToken } = await write()
    const links = 'https://a.test https://b.test https://c.test'
    await edit(id, editToken, links)
    await edit(id, editToken, `${links} và nữa`)
    const where = `where[comment][equals]=${id}&where[name][equals]=hold`
    const { docs } = (await platform.moderator.get(`/api/comment-acts?depth=0&${where}`)).body
    const hold = { from: 'approved', to: 'pending', isAutomatic: true, reason: 'LINKS' }
    expect(docs).toMatchObject([hold])
  })

  it.each(['rejected', 'spam'])(
    'stays %s, and its writer is told nothing of it',
    async (status) => {
      const { id, editToken } = await write()
      await judge(id, status)
      expect((await edit(id, editToken)).body).toEqual({ id, status: 'pending' })
      expect(await stored(id)).toMatchObject({ body: 'Đã sửa.', status })
    },
  )

  it('goes on waiting where a moderator had it wait', async () => {
    const { id, editToken, path } = await write()
    await judge(id, 'pending')
    expect((await edit(id, editToken)).body.status).toBe('pending')
    expect(await shown(path)).toEqual([])
    await judge(id, 'approved')
    expect(await shown(path)).toMatchObject([{ id, bodyHtml: '<p>Đã sửa.</p>' }])
  })

  it('goes on waiting for what it waited for, and what is new', async () => {
    const { id, editToken } = await write('open', 'Xem https://a.test https://b.test')
    await edit(id, editToken, 'Đã bỏ hết liên kết.')
    expect(await stored(id)).toMatchObject({ status: 'pending', flags: [{ code: 'LINKS' }] })
    await edit(id, editToken, 'https://a.test https://b.test https://c.test')
    expect((await stored(id)).flags).toMatchObject([{ code: 'LINKS', detail: '3' }])
  })

  it('passes the gate: what is said already is refused, and so is an empty one', async () => {
    const { id, editToken, path, body } = await write()
    const second = await platform.reader.post(path, {
      authorName: 'Lan',
      authorEmail: 'lan@reader.test',
      body: 'Câu thứ hai.',
    })
    const repeated = await edit(second.body.id, second.body.editToken, body)
    expect([repeated.status, repeated.body.errors[0].code]).toEqual([409, 'REPEATED_COMMENT'])
    expect((await edit(id, editToken, ' \u200b ')).status).toBe(400)
    expect(await stored(id)).toMatchObject({ body })
    expect((await edit(id, editToken, body)).status).toBe(200)
  })

  it('may be reported again, and stays reported where it was', async () => {
    const { id, editToken } = await write()
    const data = { isImmune: true, isReported: true }
    await platform.payload.update({ collection: 'comments', id, data })
    expect((await edit(id, editToken)).body.status).toBe('approved')
    expect(await stored(id)).toMatchObject({ isImmune: false, isReported: true })
  })

  it('is cleaned as a new one is', async () => {
    const { id, editToken } = await write()
    await edit(id, editToken, 'a\u202eb\u200b')
    expect(await stored(id)).toMatchObject({ body: 'ab' })
  })
})

describe('a token', () => {
  const sign = (id: string, minutes: number, secret = platform.payload.secret) =>
    signUntil(secret, `comment:${id}`, new Date(Date.now() + minutes * 60_000))

  it.each(['', 'x', 'abc.def', `${'a'.repeat(43)}`])(
    'that is none (%j) is refused',
    async (token) => {
      const { id, body } = await write()
      for (const answer of [await edit(id, token), await withdraw(id, token)])
        expect([answer.status, answer.body.errors[0].code]).toEqual([403, 'EDIT_REFUSED'])
      expect(await stored(id)).toMatchObject({ body })
    },
  )

  it('of another comment, or signed with another secret, is refused', async () => {
    const [mine, other] = [await write(), await write()]
    for (const token of [other.editToken, sign(mine.id, 5, 'another secret')]) {
      expect((await edit(mine.id, token)).status).toBe(403)
      expect((await withdraw(mine.id, token)).status).toBe(403)
    }
    expect(await stored(mine.id)).toMatchObject({ body: mine.body })
  })

  it('is worth nothing once its time is over', async () => {
    const { id, body } = await write()
    const answer = await edit(id, sign(id, -1))
    expect([answer.status, answer.body.errors[0].code]).toEqual([403, 'EDITING_OVER'])
    expect(await stored(id)).toMatchObject({ body })
  })

  it('finds nothing where the comment is gone', async () => {
    const answer = await edit('gone', sign('gone', 5))
    expect([answer.status, answer.body.errors[0].code]).toEqual([404, 'COMMENT_NOT_FOUND'])
  })

  it('that is missing is bad input', async () => {
    const { id } = await write()
    expect((await edit(id, undefined)).status).toBe(400)
    expect((await withdraw(id, undefined)).status).toBe(400)
  })

  it('is not given where writers may not change theirs', async () => {
    const settle = (editMinutes: number) =>
      platform.moderator.post('/api/globals/comment-rules', { editMinutes })
    await settle(0)
    expect(await write()).toMatchObject({ editToken: null, editableUntil: null })
    await settle(5)
  })
})
