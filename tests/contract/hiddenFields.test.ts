// A filter or an order can tell what no answer shows. Neither the public nor the staff learns a
// hidden field by asking which documents have it, or in which order they stand.
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { createNewsroomWithSecrets, mark, type Newsroom } from './newsroomWithSecrets.ts'
import { expectNoFilterOracle, expectNoSortOracle, expectSortOracle } from './oracle.ts'

let platform: Platform
let newsroom: Newsroom

beforeAll(async () => {
  platform = await startPlatform()
  newsroom = await createNewsroomWithSecrets(platform)
})

afterAll(() => platform.stop())

const readerEmail = () => newsroom.readerEmail
const userEmail = () => platform.journalist.user.email
const userId = () => platform.journalist.user.id

const operators = ['equals', 'like', 'contains', 'in', 'not_equals', 'greater_than_equal']
const shapes: [string, (field: string) => string[]][] = [
  ['plainly', (field) => operators.map((operator) => `where[${field}][${operator}]=`)],
  ['with __', (field) => [`where[${field.replaceAll('.', '__')}][equals]=`]],
  ['inside or', (field) => [`where[or][0][${field}][like]=`]],
  ['inside and, or', (field) => [`where[and][0][or][0][${field}][equals]=`]],
  ['inside AND, OR', (field) => [`where[AND][0][OR][0][${field}][equals]=`]],
]

describe('fields that the public does not see', () => {
  const fields: [string, string, () => string][] = [
    ['comments', 'authorEmail', readerEmail],
    ['comments', 'parent.authorEmail', readerEmail],
    ['comments', 'status', () => 'approved'],
    ['comments', 'parent.status', () => 'approved'],
    ['comments', 'article.createdBy', userId],
    ['comments', 'article.stage', () => 'approved'],
    ['articles', 'createdBy', userId],
    ['articles', 'createdBy.email', userEmail],
    ['articles', 'createdBy.hash', () => 'a'],
    ['articles', 'stage', () => 'approved'],
    ['articles', 'translationOf.headline', () => mark],
    ['articles', 'lastPublicSlug', () => 'a'],
    ['articles', 'byline.author.user', userId],
    ['articles', 'leadImage.createdBy', userId],
    ['articles', 'version.headline', () => mark],
    ['authors', 'user', userId],
    ['authors', 'user.email', userEmail],
    ['images', 'createdBy', userId],
    ['images', 'createdBy.email', userEmail],
    ['images', 'originalName', () => mark],
    ['images', 'licence', () => mark],
    ['images', 'place', () => mark],
    ['images', 'renditionState', () => 'pending'],
  ]
  const asked = fields.flatMap(([slug, field, match]) =>
    shapes.map(([shape, toQueries]) => ({ slug, field, shape, match, toQueries })),
  )

  it.each(asked)('cannot be filtered by: $slug, $field, $shape', async (question) => {
    const { slug, field, match, toQueries } = question
    for (const query of toQueries(field)) {
      for (const endpoint of [slug, `${slug}/count`]) {
        const path = `/api/${endpoint}?depth=0&${query}`
        await expectNoFilterOracle(platform.reader, path, match())
      }
    }
  })

  it.each(fields)('cannot be sorted by: %s, %s', async (slug, field) => {
    await expectNoSortOracle(platform.reader, slug, field)
    await expectNoSortOracle(platform.reader, slug, field.replaceAll('.', '__'))
    await expectNoSortOracle(platform.reader, slug, `${field},id`)
  })

  it('leave other orders as they were asked for', async () => {
    await expectSortOracle(platform.reader, 'articles', 'headline')
    await expectSortOracle(platform.reader, 'comments', 'createdAt')
  })
})

describe('fields that some of the staff do not see', () => {
  type Role = 'journalist' | 'editor' | 'moderator' | 'admin'
  const hidden: [Role, string, string][] = [
    ['journalist', 'comments', 'authorEmail'],
    ['editor', 'comments', 'authorEmail'],
    ['editor', 'comments', 'status'],
    ['editor', 'ratings', 'visitor'],
    ['admin', 'ratings', 'visitor'],
    ['journalist', 'users', 'hash'],
    ['journalist', 'users', 'salt'],
    ['journalist', 'users', 'resetPasswordToken'],
    ['journalist', 'users', 'apiKey'],
    ['journalist', 'users', 'apiKeyIndex'],
    ['moderator', 'users', 'sessions.id'],
    ['admin', 'users', 'resetPasswordToken'],
    ['journalist', 'articles', 'createdBy.hash'],
    ['journalist', 'authors', 'user.hash'],
  ]
  const matches: Record<string, () => string> = {
    authorEmail: readerEmail,
    status: () => 'approved',
    visitor: () => newsroom.visitor,
  }

  it.each(hidden)('are hidden from %s: %s, %s', async (role, slug, field) => {
    const agent = platform[role]
    const match = matches[field]?.() ?? 'a'
    for (const query of shapes.flatMap(([, toQueries]) => toQueries(field))) {
      await expectNoFilterOracle(agent, `/api/${slug}?depth=0&${query}`, match)
    }
    await expectNoSortOracle(agent, slug, field)
  })

  it('are seen and asked for by who may', async () => {
    const path = `/api/comments?depth=0&where[authorEmail][equals]=${newsroom.readerEmail}`
    const { body } = await platform.moderator.get(path)
    expect(body.docs.map(({ authorEmail }: { authorEmail: string }) => authorEmail)).toEqual([
      newsroom.readerEmail,
    ])
    await expectSortOracle(platform.moderator, 'comments', 'authorEmail')
  })

  it('never show: passwords, sessions and keys of others, who rated', async () => {
    const { payload, admin, editor, journalist } = platform
    const apiKey = '11111111-2222-4333-8444-555555555555'
    const data = { enableAPIKey: true, apiKey }
    await payload.update({ collection: 'users', id: admin.user.id, data })
    for (const query of ['', '&showHiddenFields=true', '&select[apiKey]=true&select[hash]=true']) {
      const users = await journalist.get(`/api/users?limit=50${query}`)
      expect(users.status).toBe(200)
      const text = JSON.stringify(users.body)
      for (const word of [apiKey, '"hash"', '"salt"', '"resetPasswordToken"', '"apiKeyIndex"']) {
        expect(text).not.toContain(word)
      }
      const one = await journalist.get(`/api/users/${admin.user.id}?depth=0${query}`)
      expect(one.body.sessions ?? []).toEqual([])
    }
    const ratings = await editor.get('/api/ratings?showHiddenFields=true&select[visitor]=true')
    expect(ratings.body.docs).toHaveLength(1)
    expect(JSON.stringify(ratings.body)).not.toContain(newsroom.visitor)
    const comments = await journalist.get('/api/comments?select[authorEmail]=true')
    expect(JSON.stringify(comments.body)).not.toContain('@reader.test')
  })
})
