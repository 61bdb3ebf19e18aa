// All that there is to know of a comment before it is judged.
import { expectRefused, newEmail, startDesk, type Desk } from './theDesk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

const read = (id: string, who = desk.moderator) => who.get(`/api/comments/${id}/dossier`)

const makeComment = (data: object = {}) => desk.make.createComment(desk.story.id, data)

describe('a dossier', () => {
  it('is for moderators and admins', async () => {
    const { id } = await makeComment()
    await expectRefused(desk, (who) => read(id, who as never))
    expect((await read(id, desk.admin)).status).toBe(200)
  })

  it('shows what stands above the comment, from the top, and what answers it', async () => {
    const top = await makeComment({ createdAt: '2026-01-01T08:00:00.000Z' })
    const middle = await makeComment({ parent: top.id })
    const asked = await makeComment({ parent: middle.id, status: 'approved' })
    const first = await makeComment({ parent: asked.id, body: 'Một', status: 'approved' })
    const second = await makeComment({ parent: asked.id, body: 'Hai', status: 'spam' })
    await makeComment({ parent: top.id, body: 'Bên cạnh' })
    const { body } = await read(asked.id)
    expect(body.comment).toMatchObject({ id: asked.id, depth: 2, parent: middle.id, claim: null })
    expect(body.context.map(({ id, relation }: never) => [id, relation])).toEqual([
      [top.id, 'above'],
      [middle.id, 'above'],
      [first.id, 'answer'],
      [second.id, 'answer'],
    ])
    expect(body.context[3]).toEqual({
      id: second.id,
      relation: 'answer',
      authorName: 'Lan',
      bodyHtml: '<p>Hai</p>',
      status: 'spam',
      depth: 3,
      createdAt: second.createdAt,
      badge: null,
    })
  })

  it('tells how its writer has done so far, whatever the case of their e-mail', async () => {
    const authorEmail = newEmail()
    const createdAt = '2026-01-01T08:00:00.000Z'
    await makeComment({ authorEmail: authorEmail.toUpperCase(), status: 'rejected', createdAt })
    await makeComment({ authorEmail, status: 'approved' })
    const { id } = await makeComment({ authorEmail, status: 'pending' })
    expect((await read(id)).body.writer).toEqual({
      approved: 1,
      rejected: 1,
      spam: 0,
      pending: 1,
      firstSeen: createdAt,
      isBanned: false,
    })
  })

  it('goes by the e-mail where the mark is missing, and says nothing where both are', async () => {
    const authorEmail = newEmail()
    const { id } = await makeComment({ authorEmail, status: 'spam' })
    const set = (data: object) =>
      desk.payload.db.updateOne({ collection: 'comments', id, data: { ...data } })
    await set({ writer: null })
    expect((await read(id)).body.writer).toMatchObject({ spam: 1, isBanned: false })
    await set({ authorEmail: null })
    expect((await read(id)).body.writer).toBeNull()
  })

  it('has the readers’ reports and the moderators’ acts, newest first', async () => {
    const { id } = await makeComment({ status: 'pending' })
    for (const [reason, note] of [['spam'], ['hate', 'Ghê quá']]) {
      const data = { comment: id, reason, note, visitor: `v-${reason}` }
      await desk.payload.create({ collection: 'comment-reports', data: data as never })
    }
    await desk.minh.patch(`/api/comments/${id}`, { status: 'rejected', rejectionReason: 'hate' })
    const { body } = await read(id)
    expect(body.reports).toEqual([
      { reason: 'hate', note: 'Ghê quá', createdAt: expect.any(String) },
      { reason: 'spam', note: null, createdAt: expect.any(String) },
    ])
    expect(body.acts).toEqual([
      {
        name: 'judge',
        from: 'pending',
        to: 'rejected',
        reason: 'hate',
        by: 'minh',
        isAutomatic: false,
        createdAt: expect.any(String),
      },
    ])
  })

  it('says nothing of marks, addresses and visitors', async () => {
    const { id } = await makeComment()
    const { writer } = await desk.payload.findByID({ collection: 'comments', id })
    const text = JSON.stringify((await read(id)).body)
    for (const secret of [writer!, 'addressMark', 'userAgent', 'visitor', 'fingerprint']) {
      expect(text).not.toContain(secret)
    }
  })

  it('is answered 404 where there is no such comment', async () => {
    const { status, body } = await read('khong-co')
    expect([status, body.errors[0].data.code]).toEqual([404, 'COMMENT_NOT_FOUND'])
  })
})
