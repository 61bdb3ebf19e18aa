// What answers a comment is seen, counted and answered with it, and not without it.
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

/** A comment, an answer to it and an answer to that, and a second comment beside them. */
const createThread = async () => {
  const article = await make.createArticle({ commentPolicy: 'open' })
  const top = await make.createComment(article.id)
  const answer = await make.createComment(article.id, { parent: top.id })
  const last = await make.createComment(article.id, { parent: answer.id })
  const beside = await make.createComment(article.id)
  return { article, top: top.id, answer: answer.id, last: last.id, beside: beside.id }
}

type Thread = Awaited<ReturnType<typeof createThread>>
type Nested = { id: string; replies: Nested[] }

const idsIn = (docs: Nested[]): string[] =>
  docs.flatMap(({ id, replies }) => [id, ...idsIn(replies)])

/** What readers are shown, asserted to be the same in every way of asking for it. */
const seenOf = async ({ article }: Thread) => {
  const { reader } = platform
  const threads = await reader.get(`/v1/articles/${article.slug}/comments`)
  const where = `where[article][equals]=${article.id}&limit=100`
  const list = await reader.get(`/api/comments?${where}`)
  const story = await reader.get(`/v1/articles/${article.slug}`)
  const ids = idsIn(threads.body.docs).sort()
  expect(list.body.docs.map(({ id }: { id: string }) => id).sort()).toEqual(ids)
  expect(story.body.comments.count).toBe(ids.length)
  return ids
}

const judge = async (id: string, status: string) => {
  const answer = await platform.moderator.patch(`/api/comments/${id}`, { status })
  expect(answer.status).toBe(200)
}

const all = ({ top, answer, last, beside }: Thread) => [top, answer, last, beside].sort()

describe('the answers below a comment', () => {
  it('leave and come back with it', async () => {
    const thread = await createThread()
    expect(await seenOf(thread)).toEqual(all(thread))
    await judge(thread.top, 'rejected')
    expect(await seenOf(thread)).toEqual([thread.beside])
    await judge(thread.top, 'approved')
    expect(await seenOf(thread)).toEqual(all(thread))
  })

  it('are not seen one by one, either', async () => {
    const thread = await createThread()
    await judge(thread.answer, 'spam')
    const { status } = await platform.reader.get(`/api/comments/${thread.last}`)
    expect(status).toBe(404)
    expect(await seenOf(thread)).toEqual([thread.top, thread.beside].sort())
    const { body } = await platform.moderator.get(`/api/comments/${thread.last}`)
    expect(body.status).toBe('approved')
  })

  it('come back only when everything above them has', async () => {
    const thread = await createThread()
    await judge(thread.top, 'rejected')
    await judge(thread.answer, 'rejected')
    await judge(thread.top, 'approved')
    expect(await seenOf(thread)).toEqual([thread.top, thread.beside].sort())
    await judge(thread.answer, 'approved')
    expect(await seenOf(thread)).toEqual(all(thread))
  })

  it('are judged meanwhile without being seen or counted', async () => {
    const thread = await createThread()
    await judge(thread.top, 'rejected')
    await judge(thread.last, 'spam')
    expect(await seenOf(thread)).toEqual([thread.beside])
    await judge(thread.last, 'approved')
    expect(await seenOf(thread)).toEqual([thread.beside])
    await judge(thread.top, 'approved')
    expect(await seenOf(thread)).toEqual(all(thread))
  })

  it('leave with it for good when it is deleted', async () => {
    const thread = await createThread()
    await platform.moderator.delete(`/api/comments/${thread.top}`)
    expect(await seenOf(thread)).toEqual([thread.beside])
    await judge(thread.answer, 'spam')
    await judge(thread.answer, 'approved')
    expect(await seenOf(thread)).toEqual([thread.beside])
  })

  it('are the desk’s to judge, and a writer’s to have erased, when it is gone', async () => {
    const thread = await createThread()
    const authorEmail = `${unique('mai').replace(' ', '.')}@reader.test`
    const { id } = await make.createComment(thread.article.id, { parent: thread.top, authorEmail })
    const { moderator } = platform
    await moderator.delete(`/api/comments/${thread.top}`)
    const verdicts = [{ id, status: 'rejected', seen: 'approved' }]
    const judged = await moderator.post('/api/comments/verdicts', { verdicts })
    expect(judged.body).toMatchObject({ done: [{ id }], refused: [] })
    const erased = await moderator.post('/api/comments/writers/erase', { email: authorEmail })
    expect([erased.status, erased.body]).toEqual([200, { deleted: 1, emptied: 0, anonymised: 0 }])
  })

  it('are their writer’s to change while it is held, and when it is gone', async () => {
    const { article, top } = await createThread()
    const { reader, moderator } = platform
    const answer = { authorName: 'Mai', authorEmail: 'mai@reader.test', body: unique('Đúng') }
    const path = `/v1/articles/${article.slug}/comments`
    const { body } = await reader.post(path, { ...answer, parent: top })
    const change = async () => {
      const { id, editToken } = body
      return (await reader.patch(`/v1/comments/${id}`, { editToken, body: unique('Hay') })).status
    }
    await judge(top, 'pending')
    expect(await change()).toBe(200)
    await moderator.delete(`/api/comments/${top}`)
    expect(await change()).toBe(200)
  })

  it('follow when several are judged in one request, and when several are deleted', async () => {
    const thread = await createThread()
    const { top, answer, beside } = thread
    const both = `where[id][in]=${top},${answer}`
    await platform.moderator.patch(`/api/comments?${both}`, { status: 'rejected' })
    expect(await seenOf(thread)).toEqual([beside])
    await platform.moderator.patch(`/api/comments?${both}`, { status: 'approved' })
    expect(await seenOf(thread)).toEqual(all(thread))
    await platform.moderator.delete(`/api/comments?${both}`)
    expect(await seenOf(thread)).toEqual([beside])
  })

  it('stay right when many are judged at the same moment', async () => {
    const thread = await createThread()
    const { top, answer, last, beside } = thread
    await Promise.all([top, answer, last].map((id) => judge(id, 'spam')))
    expect(await seenOf(thread)).toEqual([beside])
    await Promise.all([last, answer, top].map((id) => judge(id, 'approved')))
    expect(await seenOf(thread)).toEqual(all(thread))
  })
})

describe('an answer to a comment that is hidden with what it answers', () => {
  const answerTo = (thread: Thread, parent: string) => ({
    authorName: 'Lan',
    authorEmail: 'lan@reader.test',
    body: unique('Hay lắm'),
    article: thread.article.id,
    parent,
  })

  it('is refused', async () => {
    const thread = await createThread()
    await judge(thread.top, 'rejected')
    const data = answerTo(thread, thread.answer)
    const { status, body } = await platform.reader.post('/api/comments', data)
    expect([status, body.errors[0].data.code]).toEqual([422, 'PARENT_NOT_FOUND'])
  })

  it('is a moderator’s to write, and shows when what it answers does', async () => {
    const thread = await createThread()
    await judge(thread.top, 'pending')
    const { body } = await platform.moderator.post('/api/comments', answerTo(thread, thread.top))
    expect(body.doc.status).toBe('approved')
    expect(await seenOf(thread)).toEqual([thread.beside])
    await judge(thread.top, 'approved')
    expect(await seenOf(thread)).toEqual([...all(thread), body.doc.id].sort())
  })

  it('has a place that nobody claims for themselves', async () => {
    const thread = await createThread()
    await judge(thread.top, 'rejected')
    const forged = { isReachable: true, isOnPublicStory: true }
    await platform.moderator.patch(`/api/comments/${thread.answer}`, forged)
    expect(await seenOf(thread)).toEqual([thread.beside])
  })
})
