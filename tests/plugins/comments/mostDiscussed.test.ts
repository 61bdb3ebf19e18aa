// The order of the most discussed: by the comments that readers see.
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { crowd, type Story } from './crowd.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let readers: ReturnType<typeof crowd>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
  readers = crowd(platform)
})
afterAll(() => platform.stop())

type List = { docs: { id: string }[]; nextCursor: string | null; totalDocs?: number }

const list = async (query = ''): Promise<List> =>
  (await platform.reader.get(`/v1/articles?sort=most-discussed${query}`)).body

const idsOf = ({ docs }: List) => docs.map(({ id }) => id)

const at = (hour: number) => `2026-01-01T0${hour}:00:00.000Z`

/** A section of its own, so that each test has a list of its own. */
const openSection = async () => {
  const { id, slug } = await make.createSection()
  const create = async (comments: number, publishedAt?: string) => {
    const story = await make.createArticle({ section: id, publishedAt, commentPolicy: 'open' })
    for (let count = 0; count < comments; count++) await make.createComment(story.id)
    return story
  }
  const query = `&section=${slug}`
  return { create, query, ids: async () => idsOf(await list(query)) }
}

const numberOf = async ({ id }: Story) =>
  (await platform.payload.findByID({ collection: 'articles', id, depth: 0 })).commentCount

const judge = async (id: string, status: string) => {
  const answer = await platform.moderator.patch(`/api/comments/${id}`, { status })
  expect(answer.status).toBe(200)
}

/** All pages behind one another; `meanwhile` happens between each two. */
const walk = async (query: string, meanwhile = async () => {}) => {
  const seen: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const page: List = await list(`${query}${after && `&after=${after}`}`)
    seen.push(...idsOf(page))
    after = page.nextCursor
    if (after) await meanwhile()
  }
  return seen
}

describe('sort=most-discussed', () => {
  it('puts the most comments first, of equals the newest, and at last what nobody has discussed', async () => {
    const { create, query } = await openSection()
    const quiet = await create(0, at(8))
    const older = await create(1, at(1))
    const newer = await create(1, at(2))
    const loud = await create(3, at(0))
    const silent = await create(0, at(9))
    const page = await list(`${query}&count=true`)
    expect(idsOf(page)).toEqual([loud, newer, older, silent, quiet].map(({ id }) => id))
    expect(page.totalDocs).toBe(5)
  })

  it('goes on behind its cursor, through equals by time, without gap or repeat', async () => {
    const { create, query } = await openSection()
    const silent = [(await create(0, at(9))).id, (await create(0, at(8))).id]
    const equals = []
    for (const hour of [1, 2, 3]) equals.unshift((await create(1, at(hour))).id)
    const loud = await create(2, at(0))
    expect(await walk(`${query}&limit=2`)).toEqual([loud.id, ...equals, ...silent])
  })

  it('skips and repeats nothing that stands still while comments are approved elsewhere', async () => {
    const { create, query } = await openSection()
    const [first, ...others] = [await create(3), await create(2), await create(1), await create(0)]
    const waiting = await Promise.all(
      [1, 2, 3].map(() => make.createComment(first!.id, { status: 'pending' })),
    )
    const approveOne = () => judge(String(waiting.pop()!.id), 'approved')
    const seen = await walk(`${query}&limit=1`, approveOne)
    expect(seen).toEqual([first, ...others].map((story) => story!.id))
    expect(await numberOf(first!)).toBe(6)
  })

  it('stays within what was published since and until', async () => {
    const { create, query } = await openSection()
    await create(3, at(1))
    const [few, more] = [await create(1, at(3)), await create(2, at(4))]
    await create(4, at(6))
    const window = `${query}&since=${at(2)}&until=${at(5)}`
    expect(idsOf(await list(window))).toEqual([more.id, few.id])
  })

  it('leaves out what is not public', async () => {
    const { create, ids } = await openSection()
    const [shown, withdrawn] = [await create(0), await create(2)]
    const away = { _status: 'draft' }
    await platform.editor.patch(`/api/articles/${withdrawn.id}`, away)
    expect(await ids()).toEqual([shown.id])
  })

  it('refuses the cursor of another order', async () => {
    const { create, query } = await openSection()
    for (const comments of [1, 2]) await create(comments)
    const { body } = await platform.reader.get(`/v1/articles?sort=latest&limit=1${query}`)
    const refused = await platform.reader.get(
      `/v1/articles?sort=most-discussed${query}&after=${body.nextCursor}`,
    )
    expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'INVALID_CURSOR'])
  })

  it.each(['most_discussed', 'mostDiscussed', 'most-discussed,latest', 'commentCount', ''])(
    'refuses “%s” as an order',
    async (sort) => {
      const { status, body } = await platform.reader.get(`/v1/articles?sort=${sort}`)
      expect(status).toBe(400)
      expect(body.errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: 'sort' })
    },
  )

  it('keeps its lists for half a minute', async () => {
    const { query } = await openSection()
    const path = `/v1/articles?sort=most-discussed${query}`
    const { headers } = await platform.reader.get(path)
    expect(headers.get('cache-control')).toBe('public, max-age=30')
  })
})

describe('a kept list of the most discussed', () => {
  const openPair = async () => {
    const { create, query } = await openSection()
    const [older, newer] = [await create(0, at(1)), await create(1, at(2))]
    // Without the comments among its fields, too.
    const ids = async (fields = '') => idsOf(await list(`${query}${fields}`))
    const expectOrder = async (...stories: Story[]) => {
      const wanted = stories.map(({ id }) => id)
      expect(await ids()).toEqual(wanted)
      expect(await ids('&fields=id')).toEqual(wanted)
    }
    return { older, newer, expectOrder }
  }

  it('follows comments as they are approved, rejected and deleted', async () => {
    const { older, newer, expectOrder } = await openPair()
    const comments = [await make.createComment(older.id, { status: 'pending' })]
    comments.push(await make.createComment(older.id, { status: 'pending' }))
    await expectOrder(newer, older)
    for (const { id } of comments) await judge(String(id), 'approved')
    await expectOrder(older, newer)
    await judge(String(comments[0]!.id), 'rejected')
    await expectOrder(newer, older)
    await judge(String(comments[0]!.id), 'approved')
    await expectOrder(older, newer)
    await platform.moderator.delete(`/api/comments/${comments[1]!.id}`)
    await expectOrder(newer, older)
  })

  it('follows comments as their writers send and withdraw them', async () => {
    const { older, newer, expectOrder } = await openPair()
    await make.createComment(older.id)
    await expectOrder(newer, older)
    const [sent] = await Promise.all(readers.write(older, 1))
    await expectOrder(older, newer)
    const { id, editToken } = sent!.answer.body
    const gone = await platform.reader.delete(`/v1/comments/${id}`, { editToken })
    expect(gone.status).toBeLessThan(300)
    await expectOrder(newer, older)
  })

  it('follows a writer who is erased', async () => {
    const { older, newer, expectOrder } = await openPair()
    const authorEmail = `${unique('lan').replace(' ', '.')}@reader.test`
    await make.createComment(older.id)
    await make.createComment(older.id, { authorEmail })
    await expectOrder(older, newer)
    const sent = { email: authorEmail }
    const { body } = await platform.moderator.post('/api/comments/writers/erase', sent)
    expect(body).toMatchObject({ deleted: 1 })
    await expectOrder(newer, older)
  })

  it('counts no answers below what is rejected', async () => {
    const { older, newer, expectOrder } = await openPair()
    const top = await make.createComment(older.id)
    await make.createComment(older.id, { parent: top.id })
    await expectOrder(older, newer)
    await judge(String(top.id), 'spam')
    await expectOrder(newer, older)
    expect(await numberOf(older)).toBe(0)
  })
})

describe('a story’s number of comments', () => {
  const readVersion = async ({ id }: Story) => {
    const { updatedAt } = await platform.payload.findByID({ collection: 'articles', id, depth: 0 })
    const where = { parent: { equals: id } }
    const versions = await platform.payload.countVersions({ collection: 'articles', where })
    return { updatedAt, versions: versions.totalDocs }
  }

  it('is exact after a crowd, and moves neither a version nor the time of change', async () => {
    const story = await make.createArticle({ commentPolicy: 'open' })
    const before = await readVersion(story)
    expect(await numberOf(story)).toBe(0)
    const sent = await Promise.all(readers.write(story, 12))
    const stored = sent.filter(({ answer }) => answer.status === 201)
    expect(stored.length).toBeGreaterThan(0)
    expect(await numberOf(story)).toBe(stored.length)
    expect(await readers.storedCountOf(story)).toEqual([stored.length])
    expect(await readVersion(story)).toEqual(before)
  })

  it('is not written back by a draft, its publication or an older version', async () => {
    const story = await make.createArticle()
    const path = `/api/articles/${story.id}`
    await make.createComment(story.id)
    await platform.editor.patch(path, { standfirst: 'Một', _status: 'published' })
    const found = await platform.editor.get(
      `/api/articles/versions?where[parent][equals]=${story.id}`,
    )
    const version = found.body.docs[0].id
    await platform.editor.patch(`${path}?draft=true`, { standfirst: 'Hai', _status: 'draft' })
    await make.createComment(story.id)
    await platform.editor.patch(`${path}?draft=true`, { standfirst: 'Ba', _status: 'draft' })
    expect(await numberOf(story)).toBe(2)
    await platform.editor.patch(path, { _status: 'published' })
    expect(await numberOf(story)).toBe(2)
    const restored = await platform.editor.post(`/api/articles/versions/${version}`)
    expect(restored.status).toBe(200)
    expect(await numberOf(story)).toBe(2)
  })

  it('is nobody’s to set, nor copied', async () => {
    const story = await make.createArticle()
    await make.createComment(story.id)
    const sent = { commentCount: 500, _status: 'published' }
    await platform.admin.patch(`/api/articles/${story.id}`, sent)
    expect(await numberOf(story)).toBe(1)
    const { payload } = platform
    const data = { commentCount: 500 }
    await payload.update({ collection: 'articles', id: story.id, data })
    expect(await numberOf(story)).toBe(1)
    const copy = await payload.duplicate({ collection: 'articles', id: story.id })
    expect(await numberOf(copy)).toBe(0)
    expect(await numberOf(await make.createArticle(data))).toBe(0)
  })
})
