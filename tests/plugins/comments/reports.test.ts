// Readers tell moderators what is wrong with a comment; enough of them take it off the page.
import { busOf, type DeskEvent } from '#plugins/comments/desk/bus.ts'
import { createAgent } from '../../helpers/agent.ts'
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

// The limit by address has a test of its own: here every platform request is another household's.
beforeEach(() => Reflect.deleteProperty(platform.payload, Symbol.for('masthead.rates')))

const report = (id: string, body: unknown = { reason: 'offensive' }, agent = visitor()) =>
  agent.post(`/v1/comments/${id}/flag`, body)

const visitor = () => createAgent(platform.base)

const createStory = async () => {
  const story = await make.createArticle({ commentPolicy: 'open' })
  return { story, comment: await make.createComment(story.id) }
}

const stored = (id: string) => platform.payload.findByID({ collection: 'comments', id, depth: 0 })

const reportsOf = async (comment: string) => {
  const where = { comment: { equals: comment } }
  return (await platform.payload.find({ collection: 'comment-reports', where, depth: 0 })).docs
}

const actsOn = async (comment: string, name: string) => {
  const where = { comment: { equals: comment }, name: { equals: name } }
  return (await platform.payload.find({ collection: 'comment-acts', where, depth: 0 })).docs
}

const judge = (id: string, status: string) =>
  platform.moderator.patch(`/api/comments/${id}`, { status })

const queueCounts = async () => (await platform.moderator.get('/api/comments/queues')).body

const eventsDuring = async (work: () => Promise<unknown>) => {
  const events: DeskEvent[] = []
  const note = (event: DeskEvent) => events.push(event)
  busOf(platform.payload).on('event', note)
  await work()
  busOf(platform.payload).off('event', note)
  return events
}

const approveAtDesk = (id: string) =>
  platform.moderator.post('/api/comments/verdicts', { verdicts: [{ id, status: 'approved' }] })

const reportTimes = async (id: string, times: number) => {
  for (let time = 0; time < times; time++) expect((await report(id)).status).toBe(202)
}

describe('the desk', () => {
  it('counts a reported comment at once', async () => {
    const { comment } = await createStory()
    const before = await queueCounts()
    await reportTimes(comment.id, 1)
    expect((await queueCounts()).reported).toBe(before.reported + 1)
  })

  it('is told of the first report, that there are more, and that it holds the comment', async () => {
    const { comment } = await createStory()
    const { id } = comment
    expect(await eventsDuring(() => reportTimes(id, 3))).toEqual([
      { name: 'arrived', id, queue: 'reported' },
      { name: 'changed' },
      { name: 'changed' },
      { name: 'judged', id, from: 'approved', status: 'pending', by: null },
    ])
  })
})

describe('a report', () => {
  it('is taken once a visitor, and puts the comment before the moderators', async () => {
    const { comment } = await createStory()
    const lan = visitor()
    for (const reason of ['hate', 'spam']) {
      const { status, body } = await report(comment.id, { reason, note: ' Câu\u202e này. ' }, lan)
      expect([status, body]).toEqual([202, { id: comment.id }])
    }
    const kept = await reportsOf(comment.id)
    expect(kept).toMatchObject([{ reason: 'hate', note: 'Câu này.' }])
    const { updatedAt, status } = comment
    const now = await stored(comment.id)
    expect(now).toMatchObject({ reports: 1, isReported: true, updatedAt, status })
  })

  it('is read by moderators, without who sent it, and by nobody else', async () => {
    const { comment } = await createStory()
    await report(comment.id)
    const path = `/api/comment-reports?where[comment][equals]=${comment.id}`
    const { body } = await platform.moderator.get(path)
    expect(body.docs).toHaveLength(1)
    expect(body.docs[0]).not.toHaveProperty('visitor')
    for (const who of [platform.reader, platform.journalist, platform.editor])
      expect((await who.get(path)).status).toBe(403)
    expect((await platform.reader.get(`/api/comments/${comment.id}`)).body).not.toHaveProperty(
      'reports',
    )
  })

  it.each([
    [{}, 'reason'],
    [{ reason: 'boring' }, 'reason'],
    [{ reason: ['spam'] }, 'reason'],
    [{ reason: 'spam', note: 'x'.repeat(501) }, 'note'],
    [{ reason: 'spam', note: 7 }, 'note'],
    [[], 'body'],
  ])('is refused with the path of the fault: %j', async (data, path) => {
    const { comment } = await createStory()
    const { status, body } = await report(comment.id, data)
    expect([status, body.errors[0].path]).toEqual([400, path])
    expect(await reportsOf(comment.id)).toEqual([])
  })

  it.each(['pending', 'rejected', 'spam'])('of a comment that is %s is refused', async (status) => {
    const { story } = await createStory()
    const { id } = await make.createComment(story.id, { status })
    const answer = await report(id)
    expect([answer.status, answer.body.errors[0].code]).toEqual([404, 'COMMENT_NOT_FOUND'])
    expect((await report('none')).status).toBe(404)
    expect(await reportsOf(id)).toEqual([])
  })

  it('goes with its comment, and with its story', async () => {
    const { story, comment } = await createStory()
    const other = await make.createComment(story.id)
    for (const { id } of [comment, other]) await report(id)
    await platform.moderator.delete(`/api/comments/${comment.id}`)
    expect(await reportsOf(comment.id)).toEqual([])
    await platform.payload.delete({ collection: 'articles', id: story.id })
    expect(await reportsOf(other.id)).toEqual([])
  })
})

describe('a comment that enough readers have reported', () => {
  it('waits for a moderator, with what answers it, at once and on record', async () => {
    const { story, comment } = await createStory()
    await make.createComment(story.id, { parent: comment.id })
    const path = `/v1/articles/${story.slug}/comments`
    await reportTimes(comment.id, 2)
    expect((await platform.reader.get(path)).body.docs).toHaveLength(1)
    await reportTimes(comment.id, 1)
    expect((await platform.reader.get(path)).body.docs).toEqual([])
    const article = await platform.reader.get(`/v1/articles/${story.slug}`)
    expect(article.body.comments.count).toBe(0)
    expect(await stored(comment.id)).toMatchObject({
      status: 'pending',
      reports: 3,
      isReported: true,
      flags: [{ code: 'REPORTED', detail: '3' }],
    })
    expect(await actsOn(comment.id, 'hold')).toMatchObject([
      { from: 'approved', to: 'pending', isAutomatic: true },
    ])
  })

  it('goes on waiting when its writer changes it', async () => {
    const story = await make.createArticle({ commentPolicy: 'open' })
    const path = `/v1/articles/${story.slug}/comments`
    const comment = { authorName: 'Lan', authorEmail: 'lan@reader.test', body: 'Bài dở.' }
    const { id, editToken } = (await platform.reader.post(path, comment)).body
    await reportTimes(id, 3)
    const change = { editToken, body: 'Bài dở!' }
    const { body } = await platform.reader.patch(`/v1/comments/${id}`, change)
    expect(body).toEqual({ id, status: 'pending' })
    expect(await stored(id)).toMatchObject({ status: 'pending', flags: [{ code: 'REPORTED' }] })
    expect((await platform.reader.get(path)).body.docs).toEqual([])
  })

  it('is held once when the reports come at the same moment', async () => {
    const { comment } = await createStory()
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(comment.id)))
    const taken = answers.filter(({ status }) => status === 202)
    expect(answers.every(({ status }) => [202, 404].includes(status))).toBe(true)
    expect(taken.length).toBeGreaterThanOrEqual(3)
    expect(await stored(comment.id)).toMatchObject({ status: 'pending', reports: taken.length })
    expect(await reportsOf(comment.id)).toHaveLength(taken.length)
    expect(await actsOn(comment.id, 'hold')).toHaveLength(1)
  })

  it('counts one visitor’s report once when it is sent several times at once', async () => {
    const { comment } = await createStory()
    const lan = visitor()
    await lan.put(`/v1/comments/${comment.id}/like`) // gets the cookie
    const sent = Array.from({ length: 6 }, () => report(comment.id, { reason: 'spam' }, lan))
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array(6).fill(202))
    expect(await stored(comment.id)).toMatchObject({ status: 'approved', reports: 1 })
  })

  it('stays where moderators hold none for that', async () => {
    const settle = (reportsToHold: number) =>
      platform.moderator.post('/api/globals/comment-rules', { reportsToHold })
    await settle(0)
    const { comment } = await createStory()
    await reportTimes(comment.id, 5)
    expect(await stored(comment.id)).toMatchObject({ status: 'approved', reports: 5 })
    await settle(3)
  })

  it('stays where the newsroom wrote it', async () => {
    const { story } = await createStory()
    const { id } = await make.createComment(story.id, { badge: 'staff' })
    await reportTimes(id, 4)
    expect(await stored(id)).toMatchObject({ status: 'approved', reports: 4, isReported: true })
  })
})

describe('a moderator’s verdict', () => {
  it('settles the reports, and what is approved is not held by further ones', async () => {
    const { comment } = await createStory()
    await reportTimes(comment.id, 3)
    await judge(comment.id, 'approved')
    const settled = { status: 'approved', reports: 0, isReported: false, isImmune: true }
    expect(await stored(comment.id)).toMatchObject(settled)
    await reportTimes(comment.id, 4)
    expect(await stored(comment.id)).toMatchObject({ status: 'approved', reports: 4 })
  })

  it('is also one that confirms what is approved, and is on record', async () => {
    const { comment } = await createStory()
    await reportTimes(comment.id, 1)
    await judge(comment.id, 'approved')
    expect(await stored(comment.id)).toMatchObject({
      reports: 0,
      isReported: false,
      isImmune: true,
    })
    expect(await actsOn(comment.id, 'judge')).toMatchObject([
      { from: 'approved', to: 'approved', user: platform.moderator.user.id },
    ])
  })

  it('is none where a form sends the status along and nobody has reported anything', async () => {
    const { comment } = await createStory()
    await judge(comment.id, 'approved')
    expect(await actsOn(comment.id, 'judge')).toEqual([])
    await reportTimes(comment.id, 3)
    expect(await stored(comment.id)).toMatchObject({ status: 'pending', reports: 3 })
  })

  it('is not a change of something else, nor an editor’s', async () => {
    const { comment } = await createStory()
    await reportTimes(comment.id, 1)
    await platform.moderator.patch(`/api/comments/${comment.id}`, { authorName: 'Lan N.' })
    expect((await platform.editor.patch(`/api/comments/${comment.id}`, {})).status).toBe(403)
    const kept = { reports: 1, isReported: true, isImmune: false }
    expect(await stored(comment.id)).toMatchObject(kept)
  })

  it('that rejects gives no immunity', async () => {
    const { comment } = await createStory()
    await judge(comment.id, 'rejected')
    expect(await stored(comment.id)).toMatchObject({ reports: 0, isImmune: false })
  })

  it('protects what was approved, until its writer changes it', async () => {
    const { story } = await createStory()
    const posted = await platform.reader.post(`/v1/articles/${story.slug}/comments`, {
      authorName: 'Lan',
      authorEmail: 'lan@reader.test',
      body: unique('Hay'),
    })
    const { id, editToken } = posted.body
    await approveAtDesk(id)
    expect(await stored(id)).toMatchObject({ isImmune: true })
    await platform.reader.patch(`/v1/comments/${id}`, { editToken, body: 'Mua ngay' })
    expect(await stored(id)).toMatchObject({ isImmune: false, status: 'approved' })
    await reportTimes(id, 3)
    expect(await stored(id)).toMatchObject({ status: 'pending' })
  })
})

describe('reports from one address', () => {
  it('are taken twenty times in ten minutes, whatever the cookie', async () => {
    const { comment } = await createStory()
    await approveAtDesk(comment.id)
    await reportTimes(comment.id, 20)
    const { status, body, headers } = await report(comment.id)
    expect([status, body.errors[0].code]).toEqual([429, 'TOO_MANY'])
    const wait = Number(headers.get('retry-after'))
    expect(wait > 0 && wait <= 600).toBe(true)
    expect(await stored(comment.id)).toMatchObject({ reports: 20 })
  })
})
