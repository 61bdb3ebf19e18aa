// A story is saved whole or not at all, and nobody sees it before.
import { afterCommit } from '#kit/afterCommit.ts'
import { countAll } from '../helpers/countAll.ts'
import { factories, toBody, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { createGate, heldStories, type Middle } from './heldStories.ts'

// What only speaks MongoDB's protocol has no transactions; MongoDB itself, as a replica set, has.
const withTransactions = process.env.DATABASE_COMPATIBILITY ? it.skip : it
const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it

const middle: Middle = {}
let platform: Platform
let section: string

beforeAll(async () => {
  platform = await startPlatform({ plugins: [heldStories(middle)] })
  section = (await factories(platform.payload).createSection()).id
})
afterAll(() => platform.stop())
afterEach(() => void (middle.saving = undefined))

const fail = () => {
  throw new Error('The hook fails')
}

const save = (headline = unique('Tin')) =>
  platform.editor.post('/api/articles', {
    headline,
    section,
    body: toBody('Một đoạn văn.'),
    _status: 'published',
    ignoreChecklist: true,
  })

const change = (id: string, headline: string) =>
  platform.editor.patch(`/api/articles/${id}`, { headline })

const headlineOf = async (slug: string | null | undefined) =>
  (await platform.reader.get(`/v1/articles/${slug}`)).body.headline as string

const comment = (slug: string | null | undefined) =>
  platform.reader.post(`/v1/articles/${slug}/comments`, {
    authorName: 'Lan',
    authorEmail: 'lan@reader.test',
    body: unique('Hay lắm'),
  })

const countRows = async () => {
  const { payload } = platform
  const collections = ['articles', 'discussions', 'rating-totals'] as const
  const counts = collections.map((collection) => countAll(payload, collection))
  const where = { id: { exists: true } }
  const versions = await payload.countVersions({ collection: 'articles', where })
  return [...(await Promise.all(counts)), versions.totalDocs]
}

describe('a story whose saving fails', () => {
  it('is answered with a failure, and the next one is saved', async () => {
    middle.saving = fail
    expect((await save()).status).toBe(500)
    middle.saving = undefined
    expect((await save()).status).toBe(201)
  })

  withTransactions('leaves no row: no story, no version, no discussion, no totals', async () => {
    const before = await countRows()
    middle.saving = fail
    await save()
    expect(await countRows()).toEqual(before)
    middle.saving = undefined
    await save()
    expect(await countRows()).toEqual(before.map((count) => count + 1))
  })

  withTransactions('stays as it was, with the versions it had', async () => {
    const { id, slug, headline } = await factories(platform.payload).createArticle()
    const before = await countRows()
    middle.saving = fail
    expect((await change(id, unique('Sửa'))).status).toBe(500)
    expect(await countRows()).toEqual(before)
    expect(await headlineOf(slug)).toBe(headline)
  })
})

describe('a story that is being saved', () => {
  withTransactions(
    'is read as it was until it has been saved, and nobody waits for it',
    async () => {
      const { id, slug, headline } = await factories(platform.payload).createArticle()
      const gate = createGate()
      const newHeadline = unique('Sửa')
      middle.saving = gate.pass
      const changing = change(id, newHeadline)
      await gate.reached
      expect(await headlineOf(slug)).toBe(headline)
      const { body } = await platform.editor.get(`/api/articles/${id}?depth=0`)
      expect(body.headline).toBe(headline)
      gate.open()
      expect((await changing).status).toBe(200)
      expect(await headlineOf(slug)).toBe(newHeadline)
    },
  )

  onSqlite('keeps other writers waiting, who then write', async () => {
    const { id, slug } = await factories(platform.payload).createArticle()
    const gate = createGate()
    const events: string[] = []
    middle.saving = gate.pass
    const changing = change(id, unique('Sửa')).then(() => events.push('story saved'))
    await gate.reached
    const commenting = comment(slug).then(({ status }) => events.push(`comment ${status}`))
    // As long as it takes to read something, the comment had time to get in too.
    await headlineOf(slug)
    events.push('gate opened')
    gate.open()
    await Promise.all([changing, commenting])
    expect(events[0]).toBe('gate opened')
    expect(events.slice(1).sort()).toEqual(['comment 202', 'story saved'])
  })
})

describe('work for after the commit', () => {
  it('finds the story as it was saved', async () => {
    const { id } = await factories(platform.payload).createArticle()
    const newHeadline = unique('Sửa')
    const found: string[] = []
    middle.saving = ({ req }) =>
      afterCommit(req, async () => {
        const story = await platform.payload.findByID({ collection: 'articles', id })
        found.push(story.headline)
      })
    await change(id, newHeadline)
    expect(found).toEqual([newHeadline])
  })

  it('may save something itself', async () => {
    const { id, slug } = await factories(platform.payload).createArticle()
    middle.saving = ({ req }) => afterCommit(req, () => comment(slug))
    await change(id, unique('Sửa'))
    const where = { article: { equals: id } }
    expect(await platform.payload.count({ collection: 'comments', where })).toEqual({
      totalDocs: 1,
    })
  })

  it('that fails does not fail the saving', async () => {
    const { id, slug } = await factories(platform.payload).createArticle()
    const newHeadline = unique('Sửa')
    middle.saving = ({ req }) => afterCommit(req, fail)
    expect((await change(id, newHeadline)).status).toBe(200)
    expect(await headlineOf(slug)).toBe(newHeadline)
  })

  withTransactions('is not done where the saving fails', async () => {
    const { id } = await factories(platform.payload).createArticle()
    const done: string[] = []
    middle.saving = async ({ req }) => {
      await afterCommit(req, () => done.push('work'))
      fail()
    }
    expect((await change(id, unique('Sửa'))).status).toBe(500)
    middle.saving = undefined
    expect((await change(id, unique('Sửa'))).status).toBe(200)
    expect(done).toEqual([])
  })
})

describe('a story that is deleted for good', () => {
  it('takes its comments, its ratings and their totals with it', async () => {
    const { payload, editor, reader } = platform
    const [story, other] = [
      await factories(payload).createArticle(),
      await factories(payload).createArticle(),
    ]
    for (const { slug } of [story, other]) {
      expect((await comment(slug)).status).toBe(202)
      expect((await reader.put(`/v1/articles/${slug}/rating`, { value: 5 })).status).toBe(200)
    }
    expect((await editor.delete(`/api/articles/${story.id}`)).status).toBe(200)
    for (const collection of ['comments', 'discussions', 'ratings', 'rating-totals'] as const) {
      const left = [story, other].map(({ id }) =>
        payload.count({ collection, where: { article: { equals: id } } }),
      )
      expect(await Promise.all(left)).toEqual([{ totalDocs: 0 }, { totalDocs: 1 }])
    }
  })
})
