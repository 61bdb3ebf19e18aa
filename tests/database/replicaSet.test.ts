// On a replica set of MongoDB, what is saved together is sent as one transaction.
import { closeViewQueue } from '#kit/viewQueue.ts'
import type { factories as Factories } from '../helpers/factories.ts'
import type { Platform } from '../helpers/startPlatform.ts'
import { heldStories, type Middle } from './heldStories.ts'
import { startReplicaSet, type Command } from './replicaSet.ts'

const mongoUrl = process.env.TEST_MONGODB_URL
const onMongo = mongoUrl ? describe : describe.skip

type Story = { id: string; slug?: string | null }

const writes = ['insert', 'update', 'delete', 'findAndModify']
const isWrite = ({ name }: Command) => writes.includes(name)

onMongo('on a replica set', () => {
  const middle: Middle = {}
  let set: Awaited<ReturnType<typeof startReplicaSet>>
  let platform: Platform
  let make: ReturnType<typeof Factories>

  beforeAll(async () => {
    set = await startReplicaSet(mongoUrl!)
    process.env.TEST_MONGODB_URL = set.address
    delete process.env.DATABASE_COMPATIBILITY
    const { startPlatform } = await import('../helpers/startPlatform.ts')
    const { factories } = await import('../helpers/factories.ts')
    platform = await startPlatform({ plugins: [heldStories(middle)] })
    make = factories(platform.payload)
    // What is made behind everybody's back is no part of what is saved together.
    await closeViewQueue(platform.payload)
  })
  beforeEach(() => {
    middle.saving = undefined
    set.refusal.meets = undefined
  })
  afterAll(async () => {
    await platform?.stop()
    set.stop()
  })

  /** What is sent while `work` is done, without the greetings of the connections. */
  const sentBy = async <T>(work: () => Promise<T>) => {
    set.commands.length = 0
    const result = await work()
    return { result, sent: set.commands.filter(({ name }) => !/^(hello|ismaster)$/i.test(name)) }
  }

  const transactionsIn = (sent: Command[]) =>
    [...new Set(sent.map(({ transaction }) => transaction).filter((id) => id !== undefined))].map(
      (id) => sent.filter(({ transaction }) => transaction === id),
    )

  const write = async () => ({
    headline: 'Tin trong một giao dịch',
    section: (await make.createSection()).id,
    body: (await import('../helpers/factories.ts')).toBody('Một đoạn văn.'),
    _status: 'published',
    ignoreChecklist: true,
  })

  const comment = (slug: unknown) =>
    platform.reader.post(`/v1/articles/${slug}/comments`, {
      authorName: 'Lan',
      authorEmail: 'lan@reader.test',
      body: `Hay lắm ${Math.random()}`,
    })

  it('a story is saved in one transaction, with all that belongs to it', async () => {
    const story = await write()
    const { result, sent } = await sentBy(() => platform.editor.post('/api/articles', story))
    expect(result.status).toBe(201)
    const [saving, ...others] = transactionsIn(sent)
    expect(others).toEqual([])
    expect(saving!.map(({ isFirst }) => isFirst).indexOf(true)).toBe(0)
    expect(saving!.filter(({ isFirst }) => isFirst)).toHaveLength(1)
    expect(saving!.at(-1)!.name).toBe('commitTransaction')
    const written = saving!.filter(isWrite).map(({ collection }) => collection)
    for (const collection of ['articles', '_articles_versions', 'discussions', 'rating-totals']) {
      expect(written).toContain(collection)
    }
    expect(sent.filter((command) => isWrite(command) && !command.transaction)).toEqual([])
  })

  it('a story whose saving fails is taken back', async () => {
    const story = await write()
    middle.saving = () => {
      throw new Error('The hook fails')
    }
    const { result, sent } = await sentBy(() => platform.editor.post('/api/articles', story))
    expect(result.status).toBe(500)
    const [saving] = transactionsIn(sent)
    expect(saving!.filter(isWrite)).not.toEqual([])
    expect(saving!.at(-1)!.name).toBe('abortTransaction')
    expect(sent.map(({ name }) => name)).not.toContain('commitTransaction')
  })

  const rate = (slug: unknown) => platform.reader.put(`/v1/articles/${slug}/rating`, { value: 5 })
  const counted = [
    { what: 'a comment', rows: 'comments', totals: 'discussions', send: comment },
    { what: 'a rating', rows: 'ratings', totals: 'rating-totals', send: rate },
  ]

  it.each(counted)('$what is counted in the transaction that stores it', async (each) => {
    const { rows, totals, send } = each
    const { slug } = await make.createArticle({ commentPolicy: 'open' })
    const { result, sent } = await sentBy(() => send(slug))
    expect([200, 201]).toContain(result.status)
    const saving = transactionsIn(sent).find((commands) => commands.some(isWrite))!
    const written = saving.filter(isWrite).map(({ collection }) => collection)
    expect(written).toEqual(expect.arrayContaining([rows, totals, 'articles']))
    expect(saving.at(-1)!.name).toBe('commitTransaction')
  })

  const change = ({ id }: Story) =>
    platform.editor.patch(`/api/articles/${id}`, { standfirst: `Đã sửa ${Math.random()}` })
  const writings = [
    { what: 'a comment', rows: 'comments', status: 201, send: ({ slug }: Story) => comment(slug) },
    { what: 'an editor’s change', rows: '_articles_versions', status: 200, send: change },
  ]

  it.each(writings)(
    '$what that meets another transaction is written in a new one',
    async (each) => {
      const { rows, status, send } = each
      const story = await make.createArticle({ commentPolicy: 'open' })
      let refusals = 0
      set.refusal.meets = ({ name, collection }) =>
        name === 'insert' && collection === rows && refusals++ === 0
      const { result, sent } = await sentBy(() => send(story))
      expect(result.status).toBe(status)
      const ends = transactionsIn(sent)
        .filter((commands) => commands.some(isWrite))
        .map((commands) => commands.at(-1)!.name)
      expect(ends).toEqual(['abortTransaction', 'commitTransaction'])
    },
  )

  it('a reader’s answer is read without one', async () => {
    const { slug } = await make.createArticle()
    const { result, sent } = await sentBy(() => platform.reader.get(`/v1/articles/${slug}`))
    expect(result.status).toBe(200)
    expect(sent).not.toEqual([])
    expect(transactionsIn(sent)).toEqual([])
  })
})
