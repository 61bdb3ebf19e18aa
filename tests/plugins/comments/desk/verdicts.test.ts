// Verdicts on many comments at once, each held to what its moderator saw.
import type { Agent } from '../../../helpers/agent.ts'
import { expectRefused, startDesk, type Desk } from './theDesk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

const give = (verdicts: unknown, who: Agent = desk.moderator) =>
  who.post('/api/comments/verdicts', { verdicts })

const makeComment = async (status = 'pending', fields: object = {}) =>
  (await desk.make.createComment(desk.story.id, { status, ...fields })).id

const stored = (id: string) =>
  desk.payload.findByID({ collection: 'comments', id, depth: 0, overrideAccess: true })

const actsOn = async (comment: string) => {
  const where = { comment: { equals: comment } }
  const { docs } = await desk.payload.find({ collection: 'comment-acts', where, depth: 0 })
  return docs
}

const shownCount = async (slug = desk.story.slug) =>
  (await desk.reader.get(`/v1/articles/${slug}`)).body.comments.count

describe('verdicts', () => {
  it('are given by moderators and admins', async () => {
    const id = await makeComment()
    await expectRefused(desk, (who) => give([{ id, status: 'approved' }], who))
    expect((await stored(id)).status).toBe('pending')
    expect((await give([{ id, status: 'approved' }], desk.admin)).body.done).toHaveLength(1)
  })

  it('are stored in turn, and readers see what is approved at once', async () => {
    const [first, second, third] = [await makeComment(), await makeComment(), await makeComment()]
    const before = await shownCount()
    const { status, body } = await give([
      { id: first, status: 'approved', seen: 'pending' },
      { id: second, status: 'rejected', reason: 'hate', seen: 'pending' },
      { id: third, status: 'spam' },
    ])
    expect([status, body]).toEqual([
      200,
      {
        done: [
          { id: first, from: 'pending', fromReason: null, status: 'approved' },
          { id: second, from: 'pending', fromReason: null, status: 'rejected' },
          { id: third, from: 'pending', fromReason: null, status: 'spam' },
        ],
        refused: [],
      },
    ])
    expect(await shownCount()).toBe(before + 1)
    expect(await stored(second)).toMatchObject({ status: 'rejected', rejectionReason: 'hate' })
  })

  it('stop no other where one is refused', async () => {
    const [first, second] = [await makeComment(), await makeComment('approved')]
    const { body } = await give([
      { id: 'khong-co', status: 'approved' },
      { id: second, status: 'spam', seen: 'pending' },
      { id: first, status: 'approved' },
    ])
    expect(body).toEqual({
      done: [{ id: first, from: 'pending', fromReason: null, status: 'approved' }],
      refused: [
        { id: 'khong-co', code: 'COMMENT_NOT_FOUND', message: 'There is no such comment.' },
        {
          id: second,
          code: 'CHANGED_MEANWHILE',
          message: 'This comment is no longer what you saw.',
        },
      ],
    })
    expect((await stored(second)).status).toBe('approved')
  })

  it('name who has judged the comment meanwhile', async () => {
    const id = await makeComment()
    await give([{ id, status: 'approved' }], desk.minh)
    const { body } = await give([{ id, status: 'rejected', seen: 'pending' }])
    const message = 'minh has judged this comment meanwhile.'
    expect(body.refused).toEqual([{ id, code: 'CHANGED_MEANWHILE', message }])
    expect((await actsOn(id)).map(({ to }) => to)).toEqual(['approved'])
  })

  it('are undone by what was before, the reason included', async () => {
    const id = await makeComment('rejected', { rejectionReason: 'privacy' })
    const { done } = (await give([{ id, status: 'approved', seen: 'rejected' }])).body
    expect(done).toEqual([{ id, from: 'rejected', fromReason: 'privacy', status: 'approved' }])
    expect((await stored(id)).rejectionReason ?? null).toBeNull()
    const [{ from, fromReason, status }] = done
    const undone = await give([{ id, status: from, reason: fromReason, seen: status }])
    expect(undone.body.done).toHaveLength(1)
    expect(await stored(id)).toMatchObject({ status: 'rejected', rejectionReason: 'privacy' })
  })

  it('settle what was reported, an approved comment’s too', async () => {
    const fields = { isReported: true, reports: 3 }
    const id = await makeComment('approved', fields)
    await give([{ id, status: 'approved', seen: 'approved' }])
    expect(await stored(id)).toMatchObject({ isReported: false, reports: 0, isImmune: true })
    expect(await actsOn(id)).toMatchObject([{ name: 'judge', from: 'approved', to: 'approved' }])
    const { body } = await desk.moderator.get('/api/comments/queues/reported')
    expect(body.docs.map((card: { id: string }) => card.id)).not.toContain(id)
  })

  it('wait where somebody else has the comment open in the editor', async () => {
    const id = await makeComment()
    await desk.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'comments', value: id },
        user: { relationTo: 'users', value: desk.minh.user.id },
      },
    })
    const { body } = await give([{ id, status: 'approved' }])
    expect(body.refused).toMatchObject([{ id, code: 'COMMENT_LOCKED' }])
    expect((await give([{ id, status: 'approved' }], desk.minh)).body.done).toHaveLength(1)
  })

  it.each([
    [[]],
    [[{ id: 'a', status: 'deleted' }]],
    [[{ id: 'a', status: 'rejected', reason: 'mood' }]],
    [[{ id: 'a', status: 'approved', pinned: true }]],
    [[{ status: 'approved' }]],
    [Array.from({ length: 101 }, () => ({ id: 'a', status: 'approved' }))],
    ['all'],
  ])('are refused whole where they are none: %j', async (verdicts) => {
    const { status, body } = await give(verdicts)
    expect([status, body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
  })

  it('go on where the database fails for one, and say so', async () => {
    const [first, second] = [await makeComment(), await makeComment()]
    const { updateOne } = desk.payload.db
    desk.payload.db.updateOne = async function (this: unknown, args: { id?: unknown }) {
      if (args.id === first) throw new Error('The disk is full')
      return updateOne.call(this as never, args as never)
    } as never
    const { body } = await give([first, second].map((id) => ({ id, status: 'approved' })))
    desk.payload.db.updateOne = updateOne
    expect(body.done).toMatchObject([{ id: second }])
    expect(body.refused).toMatchObject([{ id: first, code: 'NOT_STORED' }])
    expect((await stored(first)).status).toBe('pending')
  })
})

describe('two moderators who judge the same comments at the same moment', () => {
  it('have each comment judged by one of them', async () => {
    const story = await desk.make.createArticle({ commentPolicy: 'open' })
    const ids: string[] = []
    for (let n = 0; n < 8; n++) {
      ids.push((await desk.make.createComment(story.id, { status: 'pending' })).id)
    }
    const all = (status: string) => ids.map((id) => ({ id, status, seen: 'pending' }))
    const answers = await Promise.all([
      give(all('approved'), desk.moderator),
      give(all('spam'), desk.minh),
      ...ids.map((id) => give([{ id, status: 'approved', seen: 'pending' }], desk.admin)),
    ])
    const done = answers.flatMap(({ body }) => body.done) as { id: string; status: string }[]
    const refused = answers.flatMap(({ body }) => body.refused) as { code: string }[]
    expect(done.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(refused).toHaveLength(2 * ids.length)
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['CHANGED_MEANWHILE']))
    for (const { id, status } of done) {
      expect((await stored(id)).status).toBe(status)
      expect(await actsOn(id)).toMatchObject([{ name: 'judge', from: 'pending', to: status }])
    }
    const approved = done.filter(({ status }) => status === 'approved').length
    expect(await shownCount(story.slug)).toBe(approved)
  })
})
