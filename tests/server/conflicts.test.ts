// Two transactions that meet in one document: MongoDB gives one of them up at once, and asks for it
// to be done again. The failures come from the database's edge, as the driver reports them.
import { isTransient } from '#database/isTransient.ts'
import { createAgent } from '../helpers/agent.ts'
import { factories, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const conflict = () =>
  Object.assign(new Error('WriteConflict'), {
    code: 112,
    errorLabels: ['TransientTransactionError'],
  })

type Method = 'create' | 'updateOne' | 'deleteOne'
type Call = (args: { collection: string }) => Promise<unknown>

let restore = () => {}
afterEach(() => restore())

/** The database gives up the next `times` calls of `method` on `collection`, and counts its calls. */
const giveUp = (method: Method, collection: string, times: number) => {
  const database = platform.payload.db as unknown as Record<Method, Call>
  const original = database[method]
  const calls = { count: 0 }
  database[method] = async function (this: unknown, args) {
    if (args.collection === collection && calls.count++ < times) throw conflict()
    return original.call(this, args)
  }
  restore = () => void (database[method] = original)
  return calls
}

const rate = (slug: unknown, value: number, reader = createAgent(platform.base)) =>
  reader.put(`/v1/articles/${slug}/rating`, { value })

const comment = (slug: unknown) =>
  platform.reader.post(`/v1/articles/${slug}/comments`, {
    authorName: 'Lan',
    authorEmail: 'lan@reader.test',
    body: unique('Hay lắm'),
  })

const countOf = async (collection: 'comments' | 'ratings', article: string) => {
  const where = { article: { equals: article } }
  return (await platform.payload.count({ collection, where })).totalDocs
}

describe('a reader’s write that another one got in the way of', () => {
  it('is done again and stored once: a rating', async () => {
    const { id, slug } = await make.createArticle()
    const calls = giveUp('updateOne', 'rating-totals', 2)
    const { status, body } = await rate(slug, 4)
    expect([status, body]).toEqual([200, expect.objectContaining({ ratingCount: 1, mine: 4 })])
    expect(calls.count).toBe(3)
    expect(await countOf('ratings', id)).toBe(1)
  })

  it('is done again and stored once: a comment', async () => {
    const { id, slug } = await make.createArticle({ commentPolicy: 'open' })
    const calls = giveUp('create', 'comments', 2)
    expect((await comment(slug)).status).toBe(201)
    expect([calls.count, await countOf('comments', id)]).toEqual([3, 1])
    const { body } = await platform.reader.get(`/v1/articles/${slug}`)
    expect(body.comments.count).toBe(1)
  })

  it('is done again: the withdrawal of a rating', async () => {
    const { id, slug } = await make.createArticle()
    const reader = createAgent(platform.base)
    await rate(slug, 5, reader)
    giveUp('deleteOne', 'ratings', 2)
    const { status, body } = await reader.delete(`/v1/articles/${slug}/rating`)
    expect([status, body]).toEqual([200, expect.objectContaining({ ratingCount: 0, mine: null })])
    expect(await countOf('ratings', id)).toBe(0)
  })

  it('is given up at last, stores nothing, and says when to come back', async () => {
    const { id, slug } = await make.createArticle({ commentPolicy: 'open' })
    const calls = giveUp('create', 'comments', Infinity)
    const { status, body, headers } = await comment(slug)
    expect([status, body.errors[0].code]).toEqual([503, 'BUSY'])
    expect(headers.get('retry-after')).toBe('1')
    expect([calls.count, await countOf('comments', id)]).toEqual([25, 0])
  })

  it('is not done again where the database fails for another reason', async () => {
    const { slug } = await make.createArticle({ commentPolicy: 'open' })
    const database = platform.payload.db as unknown as { create: Call }
    const { create } = database
    let calls = 0
    database.create = async () => {
      calls++
      throw new Error('The disk is full')
    }
    restore = () => void (database.create = create)
    const { status, body } = await comment(slug)
    expect([status, body.errors[0].code, calls]).toEqual([500, 'INTERNAL', 1])
  })
})

describe('an editor’s write that another one got in the way of', () => {
  const change = { headline: 'Tiêu đề khác' }
  const headlineOf = async (id: string) =>
    (await platform.payload.findByID({ collection: 'articles', id, depth: 0 })).headline

  it('is done again, with all that was sent', async () => {
    const { id } = await make.createArticle()
    const calls = giveUp('updateOne', 'articles', 2)
    expect((await platform.editor.patch(`/api/articles/${id}`, change)).status).toBe(200)
    expect([calls.count, await headlineOf(id)]).toEqual([3, change.headline])
  })

  it('is given up at last, stores nothing, and says when to come back', async () => {
    const { id, headline } = await make.createArticle()
    const calls = giveUp('updateOne', 'articles', Infinity)
    const { status, body, headers } = await platform.editor.patch(`/api/articles/${id}`, change)
    expect([status, body.errors[0].data.code]).toEqual([503, 'BUSY'])
    expect(headers.get('retry-after')).toBe('1')
    expect([calls.count, await headlineOf(id)]).toEqual([25, headline])
  })
})

describe('isTransient', () => {
  it('knows the errors that MongoDB’s driver marks', () => {
    expect(isTransient(conflict())).toBe(true)
    expect(isTransient({ code: 112 })).toBe(true)
    expect(isTransient({ code: 251, errorLabels: ['TransientTransactionError'] })).toBe(true)
  })

  it.each([undefined, null, 'text', new Error('x'), { code: 11000 }, { errorLabels: 'text' }])(
    'takes nothing else for one: %j',
    (error) => expect(isTransient(error)).toBe(false),
  )
})
