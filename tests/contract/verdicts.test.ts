// What became of a comment is told to moderators. Whoever wrote it sees only that it shows, or not.
import type { Plugin } from 'payload'
import { addHooks } from '#kit/extendConfig.ts'
import type { Agent } from '../helpers/agent.ts'
import { factories, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const verdicts = ['pending', 'spam', 'rejected'] as const

// A filter behind the gate, as one that asks an outside service would be.
const judgeByName: Plugin = (config) =>
  addHooks(config, 'comments', {
    beforeChange: [
      ({ data, operation }) =>
        operation === 'create' && verdicts.includes(data.authorName)
          ? { ...data, status: data.authorName }
          : data,
    ],
  })

let platform: Platform
let article: string
beforeAll(async () => {
  platform = await startPlatform({ plugins: [judgeByName] })
  article = (await factories(platform.payload).createArticle({ commentPolicy: 'open' })).id
})
afterAll(() => platform.stop())

const words = (authorName: string) => ({
  authorName,
  authorEmail: 'lan@reader.test',
  body: unique('Mua ngay'),
})

const statusOf = async (id: string) =>
  (await platform.payload.findByID({ collection: 'comments', id, depth: 0 })).status

const queries = ['', '?depth=2', '?select[status]=true', '?draft=true']

describe.each(['reader', 'journalist', 'editor'] as const)('the answer to a %s', (who) => {
  it.each(queries)(
    'of a comment that is held is the same whatever the reason: %s',
    async (query) => {
      const agent: Agent = platform[who]
      for (const verdict of verdicts) {
        const { status, body } = await agent.post(`/api/comments${query}`, {
          ...words(verdict),
          article,
        })
        expect(status).toBe(201)
        expect(await statusOf(body.doc.id)).toBe(verdict)
        expect(body.doc).not.toHaveProperty('status')
      }
    },
  )

  it('is the same through GraphQL', async () => {
    for (const verdict of verdicts) {
      const { body } = await platform[who].graphql(
        `mutation { createComment(data: { article: "${article}", authorName: "${verdict}",
          authorEmail: "lan@reader.test", body: "${unique('Mua ngay')}" }) { id status } }`,
      )
      expect(body.errors).toBeUndefined()
      expect(await statusOf(body.data.createComment.id)).toBe(verdict)
      expect(body.data.createComment.status).toBeNull()
    }
  })
})

describe('an approved comment', () => {
  it('says so to everyone, in the answer and in lists', async () => {
    const { body } = await platform.reader.post('/api/comments', { ...words('Lan'), article })
    expect(body.doc.status).toBe('approved')
    const list = await platform.reader.get(`/api/comments?where[id][equals]=${body.doc.id}`)
    expect(list.body.docs[0].status).toBe('approved')
  })
})

describe('a moderator', () => {
  it('sees every status, and lists by it', async () => {
    const { body } = await platform.reader.post('/api/comments', { ...words('spam'), article })
    const one = await platform.moderator.get(`/api/comments/${body.doc.id}`)
    expect(one.body.status).toBe('spam')
    const list = await platform.moderator.get('/api/comments?where[status][equals]=spam&limit=50')
    expect(list.body.docs.map(({ id }: { id: string }) => id)).toContain(body.doc.id)
  })
})
