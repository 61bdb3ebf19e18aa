// How much one answer of the management API holds: at most 100 documents, three relations deep.
import type { Agent } from '../helpers/agent.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const askedByPost = {
  'content-type': 'application/x-www-form-urlencoded',
  'x-http-method-override': 'GET',
}

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
  for (let n = 0; n < 105; n++) {
    await platform.payload.create({ collection: 'tags', data: { name: `Thẻ ${n}` }, depth: 0 })
  }
})

afterAll(() => platform.stop())

describe('a list', () => {
  const expectPage = async (agent: Agent, query: string) => {
    const { body, status } = await agent.get(`/api/tags?depth=0&where[name][exists]=true&${query}`)
    expect(status).toBe(200)
    expect(body.totalDocs).toBe(105)
    expect(body.docs.length).toBeLessThanOrEqual(100)
    expect(body.docs.length).toBeGreaterThan(0)
    return body
  }

  it.each([
    'limit=0',
    'limit=100000',
    'limit=101',
    'limit=-1',
    'limit=abc',
    'limit=Infinity',
    'limit[]=100000',
    'limit=1e9',
    'pagination=false',
    'pagination=false&limit=0',
    'pagination=false&limit=100000',
  ])('holds at most 100 documents with %s', async (query) => {
    await expectPage(platform.reader, query)
    await expectPage(platform.admin, query)
  })

  it('holds what was asked for below that, page by page', async () => {
    const first = await expectPage(platform.reader, 'limit=60&sort=slug')
    const second = await expectPage(platform.reader, 'limit=60&sort=slug&page=2')
    expect([first.docs.length, second.docs.length]).toEqual([60, 45])
    expect(new Set([...first.docs, ...second.docs].map(({ id }) => id)).size).toBe(105)
  })

  it('is not counted where nobody asks for pages', async () => {
    const path = '/api/tags?depth=0&where[name][exists]=true&limit=60&pagination=false'
    const { body } = await platform.reader.get(path)
    expect([body.docs.length, body.totalDocs]).toEqual([60, 60])
  })

  it('holds ten documents where no limit is given', async () => {
    expect((await expectPage(platform.reader, '')).docs).toHaveLength(10)
  })

  it('holds at most 100 documents asked by an overridden POST', async () => {
    const answer = await platform.reader.post('/api/tags', 'limit=0&pagination=false', askedByPost)
    expect(answer.body.docs).toHaveLength(100)
  })

  it.each(['limit: 0', 'limit: 100000', 'limit: -1', 'pagination: false'])(
    'holds at most 100 documents through GraphQL with %s',
    async (query) => {
      const { body } = await platform.reader.graphql(
        `{ a: Tags(where: { name: { not_equals: "" } }, ${query}) { totalDocs docs { id } } b: Tags(${query}, page: 1) { docs { id } } }`,
      )
      expect(body.data.a.totalDocs).toBe(105)
      for (const { docs } of [body.data.a, body.data.b]) {
        expect(docs.length).toBeGreaterThan(0)
        expect(docs.length).toBeLessThanOrEqual(100)
      }
    },
  )
})

describe('an answer', () => {
  let story: string

  beforeAll(async () => {
    const { payload } = platform
    let parent: string | undefined
    for (let level = 0; level < 6; level++) {
      const data = { name: `Mục ${level}`, parent }
      parent = (await payload.create({ collection: 'sections', data, depth: 0 })).id
    }
    story = parent!
  })

  it('goes at most three relations deep', async () => {
    for (const depth of ['10', '100000', '-1', 'abc']) {
      const { body } = await platform.reader.get(`/api/sections/${story}?depth=${depth}`)
      let levels = 0
      for (let at = body.parent; typeof at === 'object'; at = at.parent) levels++
      expect(levels).toBeLessThanOrEqual(3)
    }
  })

  const nested = (levels: number) => {
    const parents = 'parent { '.repeat(levels)
    return `{ Section(id: "${story}") { ${parents} name ${'} '.repeat(levels)} } }`
  }

  it('is refused through GraphQL where the question is too deep', async () => {
    expect((await platform.reader.graphql(nested(3))).body.errors).toBeUndefined()
    const { body } = await platform.reader.graphql(nested(60))
    expect(body.data).toBeUndefined()
    expect(body.errors[0].message).toMatch(/complexity/i)
  })

  it('is refused through GraphQL where one question asks many times', async () => {
    const asks = Array.from({ length: 200 }, (_, n) => `a${n}: Tags { docs { id name } }`)
    const { body } = await platform.reader.graphql(`{ ${asks.join(' ')} }`)
    expect(body.data).toBeUndefined()
    expect(body.errors[0].message).toMatch(/complexity/i)
  })
})
