// The queues as moderators work them: counts, and pages of cards.
import { unique } from '../../../helpers/factories.ts'
import { expectRefused, startDesk, type Desk } from './theDesk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 8, minute)).toISOString()

const countsFor = async (who = desk.moderator) => (await who.get('/api/comments/queues')).body

const pageOf = (queue: string, query = '', who = desk.moderator) =>
  who.get(`/api/comments/queues/${queue}?${query}`)

const idsOf = async (queue: string, query = '') =>
  (await pageOf(queue, query)).body.docs.map(({ id }: { id: string }) => id)

describe('the counts of the queues', () => {
  it('are for moderators and admins', async () => {
    await expectRefused(desk, (who) => who.get('/api/comments/queues'))
    expect((await desk.moderator.get('/api/comments/queues')).status).toBe(200)
    expect((await desk.admin.get('/api/comments/queues')).status).toBe(200)
  })

  it('tell each status, and what is reported and still to be seen or decided', async () => {
    const before = await countsFor()
    const { id } = desk.story
    for (const status of ['pending', 'spam', 'approved', 'rejected']) {
      await desk.make.createComment(id, { status })
    }
    await desk.make.createComment(id, { status: 'approved', isReported: true })
    await desk.make.createComment(id, { status: 'rejected', isReported: true })
    expect(await countsFor()).toEqual({
      pending: before.pending + 1,
      reported: before.reported + 1,
      spam: before.spam + 1,
      approved: before.approved + 2,
      rejected: before.rejected + 2,
    })
  })

  it('follow a verdict at once', async () => {
    const { id } = await desk.make.createComment(desk.story.id, { status: 'pending' })
    const before = await countsFor()
    await desk.moderator.patch(`/api/comments/${id}`, { status: 'approved' })
    const after = await countsFor()
    expect([after.pending, after.approved]).toEqual([before.pending - 1, before.approved + 1])
  })
})

describe('a queue', () => {
  it('is for moderators and admins', async () => {
    await expectRefused(desk, (who) => who.get('/api/comments/queues/pending'))
    expect((await pageOf('pending', '', desk.admin)).status).toBe(200)
  })

  it('shows all that a moderator decides by, and nothing kept from everybody', async () => {
    const flags = [{ code: 'LINKS', detail: '2' }]
    const { id, headline, slug } = await desk.make.createArticle({ commentPolicy: 'open' })
    const comment = await desk.make.createComment(id, {
      status: 'pending',
      body: 'Hay *lắm*',
      flags,
      createdAt: at(0),
    })
    const { body } = await pageOf('pending', `article=${id}`)
    expect(body).toEqual({
      docs: [
        {
          id: comment.id,
          body: 'Hay *lắm*',
          bodyHtml: '<p>Hay <em>lắm</em></p>',
          authorName: 'Lan',
          authorEmail: 'lan@reader.test',
          createdAt: at(0),
          editedAt: null,
          status: 'pending',
          rejectionReason: null,
          flags,
          reports: 0,
          spamScore: null,
          likes: 0,
          pinned: false,
          badge: null,
          depth: 0,
          parent: null,
          article: { id, headline, slug },
          bannable: ['writer', 'domain'],
          claim: null,
        },
      ],
      nextCursor: null,
    })
  })

  it.each([
    ['pending', {}, [0, 1, 2]],
    ['reported', { status: 'approved', isReported: true }, [0, 1, 2]],
    ['spam', {}, [2, 1, 0]],
    ['approved', {}, [2, 1, 0]],
    ['rejected', {}, [2, 1, 0]],
  ])('pages through %s in its order', async (queue, fields, order) => {
    const { id } = await desk.make.createArticle()
    const made: string[] = []
    for (const minute of [0, 1, 2]) {
      const data = { status: queue, ...fields, createdAt: at(minute) }
      made.push((await desk.make.createComment(id, data)).id)
    }
    const wanted = order.map((index) => made[index])
    const first = (await pageOf(queue, `article=${id}&limit=2`)).body
    expect(first.docs.map((card: { id: string }) => card.id)).toEqual(wanted.slice(0, 2))
    const rest = await idsOf(queue, `article=${id}&limit=2&after=${first.nextCursor}`)
    expect(rest).toEqual(wanted.slice(2))
  })

  it('neither skips nor repeats comments of the same moment', async () => {
    const { id } = await desk.make.createArticle()
    for (let n = 0; n < 5; n++) {
      await desk.make.createComment(id, { status: 'pending', createdAt: at(0) })
    }
    const seen: string[] = []
    let after = ''
    do {
      const { body } = await pageOf('pending', `article=${id}&limit=2${after}`)
      seen.push(...body.docs.map((card: { id: string }) => card.id))
      after = body.nextCursor && `&after=${body.nextCursor}`
    } while (after)
    expect([seen.length, new Set(seen).size]).toEqual([5, 5])
  })

  it('is searched in words, name and e-mail', async () => {
    const word = unique('chuồn').replace(' ', '')
    const { id } = desk.story
    const made = [
      await desk.make.createComment(id, { status: 'spam', body: `Có ${word} đấy.` }),
      await desk.make.createComment(id, { status: 'spam', authorName: word }),
      await desk.make.createComment(id, { status: 'spam', authorEmail: `${word.slice(5)}@x.test` }),
      await desk.make.createComment(id, { status: 'spam' }),
    ].map((comment) => comment.id)
    expect(new Set(await idsOf('spam', `search=${encodeURIComponent(word)}`))).toEqual(
      new Set(made.slice(0, 2)),
    )
    expect(await idsOf('spam', `search=${word.slice(5)}@x.test`)).toEqual([made[2]])
  })

  it('answers those of the comments named that are in it', async () => {
    const { id } = desk.story
    const made: string[] = []
    for (const status of ['spam', 'spam', 'approved']) {
      made.push((await desk.make.createComment(id, { status })).id)
    }
    const named = [made[2], made[0], 'gone']
    expect(await idsOf('spam', `ids=${named.join()}`)).toEqual([made[0]])
    expect(await idsOf('spam', 'ids=gone')).toEqual([])
  })

  it('stays readable when its story is in the trash', async () => {
    const { id, headline } = await desk.make.createArticle()
    await desk.make.createComment(id, { status: 'pending' })
    const deletedAt = new Date().toISOString()
    await desk.payload.update({ collection: 'articles', id, data: { deletedAt } })
    const { body } = await pageOf('pending', `article=${id}`)
    expect(body.docs[0].article).toMatchObject({ id, headline })
  })

  it.each(['limit=0', 'limit=101', 'limit=x', `search=${'a'.repeat(101)}`, 'ids=', 'status=spam'])(
    'refuses %s',
    async (query) => {
      const { status, body } = await pageOf('pending', query)
      expect([status, body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
    },
  )

  it('refuses a cursor that it has not answered, and a queue that there is none of', async () => {
    const cursor = await pageOf('pending', 'after=x')
    expect([cursor.status, cursor.body.errors[0].data.code]).toEqual([400, 'INVALID_CURSOR'])
    const queue = await pageOf('trash')
    expect([queue.status, queue.body.errors[0].data.code]).toEqual([404, 'QUEUE_NOT_FOUND'])
  })
})
