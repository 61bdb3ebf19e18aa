// What a reader posts that is not theirs to say is ignored or refused, never obeyed: states,
// times, ids, places in a thread, other people's comments and ratings. What is stored tells.
import { countAll } from '../helpers/countAll.ts'
import { createAgent, type Agent, type Answer } from '../helpers/agent.ts'
import { factories, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})

afterAll(() => platform.stop())

const past = '2001-02-03T04:05:06.000Z'

const foreign = {
  id: 'b0000000-0000-4000-8000-000000000000',
  _id: 'b00000000000000000000000',
  status: 'approved',
  createdAt: past,
  updatedAt: past,
  thread: 'a-thread-of-mine',
  depth: 4,
  isModerated: true,
  context: { isModerated: true },
  user: 'somebody',
  likes: 99,
  pinned: true,
  badge: 'author',
  writer: 'somebody',
  isImmune: true,
  spamScore: 0,
  flags: [{ code: 'MINE' }],
  isReported: true,
  addressMark: 'nowhere',
}

const commentsOn = async (article: string) => {
  const where = { article: { equals: article } }
  const { docs } = await platform.payload.find({ collection: 'comments', where, depth: 0 })
  return docs as unknown as Record<string, unknown>[]
}

const expectUntouched = async (article: string, startedAt: number) => {
  const [comment, ...others] = await commentsOn(article)
  expect(others).toEqual([])
  expect(comment).toMatchObject({ article, status: 'pending', depth: 0 })
  expect(comment!.parent ?? null).toBeNull()
  expect([foreign.id, foreign._id]).not.toContain(comment!.id)
  expect(comment!.thread).toMatch(/^[0-9a-f-]{36}$/)
  for (const time of [comment!.createdAt, comment!.updatedAt]) {
    expect(Date.parse(time as string)).toBeGreaterThanOrEqual(startedAt)
  }
  expect(comment).toMatchObject({ likes: 0, pinned: false, isImmune: false, isReported: false })
  expect(comment!.flags).toEqual([])
  expect(comment!.addressMark).not.toBe(foreign.addressMark)
  expect(comment!.badge).not.toBe(foreign.badge)
  expect(comment!.writer).not.toBe(foreign.writer)
  for (const name of ['isModerated', 'context', 'user']) {
    expect(comment).not.toHaveProperty(name)
  }
}

describe('a reader’s comment', () => {
  const written = () => ({
    authorName: 'Lan',
    authorEmail: 'lan@reader.test',
    body: unique('Hay lắm'),
  })
  const isShown = async (slug: string) =>
    (await platform.reader.get(`/v1/articles/${slug}/comments`)).body.docs.length > 0

  it('is held, whatever else is posted to the delivery API', async () => {
    const startedAt = Date.now()
    const article = await make.createArticle()
    const other = await make.createArticle()
    const path = `/v1/articles/${article.slug}/comments`
    const posted = { ...foreign, ...written(), article: other.id }
    const answer = await platform.reader.post(path, posted)
    expect(answer).toMatchObject({ status: 202, body: { status: 'pending' } })
    await expectUntouched(article.id, startedAt)
    expect(await commentsOn(other.id)).toEqual([])
    expect(await isShown(article.slug!)).toBe(false)
  })

  it.each(['anonymous', 'journalist', 'editor'] as const)(
    'is held, whatever else is posted to REST: %s',
    async (who) => {
      const startedAt = Date.now()
      const article = await make.createArticle()
      const agent: Agent = who === 'anonymous' ? platform.reader : platform[who]
      const path = '/api/comments?overrideAccess=true&context[isModerated]=true&draft=false'
      const answer = await agent.post(path, { ...foreign, ...written(), article: article.id })
      expect(answer.status).toBe(201)
      await expectUntouched(article.id, startedAt)
      expect(await isShown(article.slug!)).toBe(false)
    },
  )

  it('is held, whatever else is posted to GraphQL', async () => {
    const startedAt = Date.now()
    const article = await make.createArticle()
    const mutation = (more: string) => `mutation { createComment(data: { article: "${article.id}",
      authorName: "Lan", authorEmail: "lan@reader.test", body: "Hay", status: approved, ${more} })
      { id status thread depth } }`
    const { body } = await platform.reader.graphql(mutation('thread: "mine", depth: 4'))
    expect(body.data.createComment).toMatchObject({ status: null, depth: 0 })
    await expectUntouched(article.id, startedAt)
    for (const more of [`createdAt: "${past}"`, `id: "${foreign.id}"`, `updatedAt: "${past}"`]) {
      await platform.reader.graphql(mutation(more))
    }
    await expectUntouched(article.id, startedAt)
  })

  it('cannot be sent to a story that takes none', async () => {
    const closed = await make.createArticle({ commentPolicy: 'closed' })
    const draft = await make.createArticle({ _status: 'draft' })
    const trashed = await make.createArticle()
    await platform.payload.update({
      collection: 'articles',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    for (const { id } of [closed, draft, trashed]) {
      const data = { ...written(), article: id, commentPolicy: 'open' }
      const answer = await platform.reader.post('/api/comments', data)
      expect([403, 404]).toContain(answer.status)
      expect(await commentsOn(id)).toEqual([])
    }
  })

  it('answers only what can be seen under the same story', async () => {
    const article = await make.createArticle()
    const pending = await make.createComment(article.id, { status: 'pending' })
    const elsewhere = await make.createComment((await make.createArticle()).id)
    for (const parent of [pending.id, elsewhere.id, 'nothing', foreign.id]) {
      const data = { ...written(), article: article.id, parent }
      const answer = await platform.reader.post('/api/comments', data)
      expect(answer.status).toBe(422)
    }
    expect(await commentsOn(article.id)).toHaveLength(1)
  })

  it('cannot be made from somebody else’s', async () => {
    const article = await make.createArticle()
    const { id } = await make.createComment(article.id, { authorEmail: 'minh@reader.test' })
    for (const agent of [platform.reader, platform.journalist, platform.editor]) {
      const data = { body: unique('Lời của tôi') }
      const answer = await agent.post(`/api/comments/${id}/duplicate`, data)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    }
    expect(await commentsOn(article.id)).toHaveLength(1)
  })

  it('stays where it is and when it was, whatever a moderator posts', async () => {
    const article = await make.createArticle()
    const other = await make.createArticle()
    const top = await make.createComment(article.id)
    const comment = await make.createComment(article.id, { status: 'pending' })
    const [before] = (await commentsOn(article.id)).filter(({ id }) => id === comment.id)
    const judged = { status: 'rejected', pinned: false }
    const posted = { ...foreign, ...judged, article: other.id, parent: top.id }
    const answer = await platform.moderator.patch(`/api/comments/${comment.id}`, posted)
    expect(answer.status).toBe(200)
    const [after] = (await commentsOn(article.id)).filter(({ id }) => id === comment.id)
    expect(after).toEqual({ ...before, status: 'rejected', updatedAt: after!.updatedAt })
    expect(Date.parse(after!.updatedAt as string)).toBeGreaterThan(Date.parse(past))
  })

  const strange: [string, Record<string, unknown>][] = [
    ['no story', { article: undefined }],
    ['null for a story', { article: null }],
    ['a number for a story', { article: 5 }],
    ['an object for a story', { article: { equals: 'a' } }],
    ['a list for a story', { article: ['a'] }],
    ['an unknown story', { article: 'nothing' }],
    ['no words', { body: undefined }],
    ['an object for words', { body: { like: 'a' } }],
    ['a list for words', { body: ['a'] }],
    ['a number for words', { body: 7 }],
    ['too many words', { body: 'a'.repeat(5001) }],
    ['no e-mail', { authorEmail: undefined }],
    ['an operator for an e-mail', { authorEmail: { $ne: null } }],
    ['a list for an e-mail', { authorEmail: ['lan@reader.test'] }],
    ['something else for an e-mail', { authorEmail: 'lan' }],
    ['an object for a name', { authorName: { a: 1 } }],
    ['a list for a name', { authorName: ['Lan'] }],
    ['too long a name', { authorName: 'a'.repeat(81) }],
    ['an operator for a parent', { parent: { $ne: null } }],
    ['a condition for a parent', { parent: { not_equals: 'a' } }],
    ['a list for a parent', { parent: ['a'] }],
  ]

  it.each(strange)('is refused with %s, and nothing is stored', async (_what, part) => {
    const article = await make.createArticle()
    await make.createComment(article.id)
    const count = () => countAll(platform.payload, 'comments')
    const before = await count()
    const posted = { ...written(), article: article.id, ...part }
    const answers = [await platform.reader.post('/api/comments', posted)]
    if (!('article' in part)) {
      answers.push(await platform.reader.post(`/v1/articles/${article.slug}/comments`, posted))
    }
    for (const { status } of answers) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
    expect(await count()).toBe(before)
  })

  it.each(['[1]', '"words"', '7', 'null', '{', '{}'])('is refused as %s', async (text) => {
    const { slug } = await make.createArticle()
    for (const path of ['/api/comments', `/v1/articles/${slug}/comments`]) {
      const headers = { 'content-type': 'application/json' }
      const { status } = await platform.reader.post(path, text, headers)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
  })
})

describe('a rating', () => {
  const stored = async (article: string) => {
    const where = { article: { equals: article } }
    const found = await platform.payload.find({ collection: 'ratings', where, depth: 0 })
    return found.docs.map(({ value, visitor }) => ({ value, visitor }))
  }
  const visitorOf = ({ jar }: Agent) =>
    decodeURIComponent(jar.get('masthead_visitor')!).slice(0, 32)

  it('is nobody’s to make through the management API', async () => {
    const article = (await make.createArticle()).id
    const visitor = 'a'.repeat(32)
    const data = { article, value: 5, visitor, context: { visitor } }
    const { reader, journalist, editor, moderator, admin } = platform
    for (const agent of [reader, journalist, editor, moderator, admin]) {
      const query = `context[visitor]=${visitor}&overrideAccess=true`
      expect((await agent.post(`/api/ratings?${query}`, data)).status).toBe(403)
      const { body } = await agent.graphql(
        `mutation { createRating(data: { article: "${article}", value: 5,
          visitor: "${visitor}" }) { id } }`,
      )
      expect(body.data.createRating).toBeNull()
    }
    expect(await stored(article)).toEqual([])
  })

  it('is the cookie’s, whatever else is posted', async () => {
    const { id, slug } = await make.createArticle()
    const other = await make.createArticle()
    const reader = createAgent(platform.base)
    const posted = {
      value: 4,
      visitor: 'a'.repeat(32),
      article: other.id,
      id: 'x',
      createdAt: past,
    }
    const answer = await reader.put(`/v1/articles/${slug}/rating`, posted)
    expect(answer.status).toBe(200)
    expect(await stored(id)).toEqual([{ value: 4, visitor: visitorOf(reader) }])
    expect(await stored(other.id)).toEqual([])
  })

  it('is not another visitor’s to change or withdraw with a cookie made at home', async () => {
    const { id, slug } = await make.createArticle()
    const victim = createAgent(platform.base)
    await victim.put(`/v1/articles/${slug}/rating`, { value: 5 })
    const visitor = visitorOf(victim)
    const forged = [visitor, `${visitor}.`, `${visitor}.${'A'.repeat(43)}`, `${visitor}.x; a=b`]
    for (const cookie of forged) {
      const headers = { cookie: `masthead_visitor=${cookie}` }
      await createAgent(platform.base).put(`/v1/articles/${slug}/rating`, { value: 1 }, headers)
      await createAgent(platform.base).delete(`/v1/articles/${slug}/rating`, undefined, headers)
    }
    expect(await stored(id)).toContainEqual({ value: 5, visitor })
  })

  it('is nobody’s to change or copy through the management API', async () => {
    const article = (await make.createArticle()).id
    const data = { article, value: 5, visitor: 'c'.repeat(32) }
    const { id } = await platform.payload.create({ collection: 'ratings', data })
    const { reader, journalist, editor, moderator, admin } = platform
    for (const agent of [reader, journalist, editor, moderator, admin]) {
      const attempts: Answer[] = [
        await agent.patch(`/api/ratings/${id}`, { value: 1 }),
        await agent.patch(`/api/ratings/${id}?context[visitor]=${data.visitor}`, { value: 1 }),
        await agent.post(`/api/ratings/${id}/duplicate`, { visitor: 'd'.repeat(32) }),
      ]
      for (const { status } of attempts) expect([403, 404]).toContain(status)
    }
    expect(await stored(article)).toEqual([{ value: 5, visitor: data.visitor }])
  })

  it.each([0, 6, 4.5, '5', null, [5], { $inc: 1 }, true])('is refused as %j', async (value) => {
    const { id, slug } = await make.createArticle()
    const answer = await platform.reader.put(`/v1/articles/${slug}/rating`, { value })
    expect(answer.status).toBe(400)
    expect(await stored(id)).toEqual([])
  })
})
