// What the public can get out of the management API by REST: with any parameter Payload takes, no
// draft, version, e-mail, user, pending comment or visitor.
import { createWithoutRole } from '../helpers/people.ts'
import { createNewsroomWithSecrets, mark, secretsOf, type Newsroom } from './newsroomWithSecrets.ts'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import type { Answer } from '../helpers/agent.ts'

const refusals = [401, 403, 404]
const readable = ['articles', 'authors', 'sections', 'tags', 'images', 'comments', 'redirects']
const closed = [
  'users',
  'article-views',
  'ratings',
  'discussions',
  'comment-acts',
  'comment-bans',
  'comment-claims',
  'comment-likes',
  'comment-reports',
  'mail-stops',
  'rating-acts',
  'rating-totals',
  'transitions',
  'webhooks',
  'webhook-deliveries',
  'payload-jobs',
  'payload-kv',
  'payload-preferences',
  'payload-locked-documents',
]

const parameters = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true&depth=10',
  'depth=10',
  'depth=10&limit=0',
  'limit=100000&pagination=false',
  'locale=all&fallback-locale=none',
  'showHiddenFields=true&overrideAccess=true&disableErrors=true',
  'includeLockStatus=true',
  'depth=10&populate[users][email]=true&populate[authors][user]=true',
  'depth=10&populate[images][createdBy]=true&populate[comments][authorEmail]=true',
  'select[authorEmail]=true&select[createdBy]=true&select[user]=true&select[stage]=true',
  'depth=10&select[visitor]=true&select[version]=true&select[email]=true',
  'joins[comments][limit]=0&joins[versions][limit]=0',
  'context[isModerated]=true&user=admin',
  'where[and][0][or][0][id][exists]=true&depth=10',
]

// Payload answers a POST that says so as if it were a GET with the body for its query.
const askedByPost = {
  'content-type': 'application/x-www-form-urlencoded',
  'x-http-method-override': 'GET',
}

let platform: Platform
let newsroom: Newsroom
let secrets: string[]

const expectNoSecret = ({ body }: Answer) => {
  const text = JSON.stringify(body)
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
}

const idsOf = ({ body }: Answer) => body.docs.map(({ id }: { id: string }) => id).sort()

beforeAll(async () => {
  platform = await startPlatform()
  newsroom = await createNewsroomWithSecrets(platform)
  secrets = secretsOf(platform)
})

afterAll(() => platform.stop())

describe('lists for the public', () => {
  const asked = readable.flatMap((slug) => parameters.map((query) => [slug, query] as const))

  it.each(asked)('show no secret in %s?%s', async (slug, query) => {
    const answer = await platform.reader.get(`/api/${slug}?${query}`)
    expect(answer.status).toBe(200)
    expectNoSecret(answer)
    const posted = await platform.reader.post(`/api/${slug}`, query, askedByPost)
    expect(posted.body).toEqual(answer.body)
  })

  it.each(closed)('are refused for %s', async (slug) => {
    for (const query of parameters) {
      const answer = await platform.reader.get(`/api/${slug}?${query}`)
      expect(refusals).toContain(answer.status)
      expectNoSecret(answer)
    }
  })

  it('show published stories and no others, with whatever is asked', async () => {
    const { story, other } = newsroom
    for (const query of ['', 'draft=false', 'trash=true', 'trash=true&limit=0', 'limit=0']) {
      const answer = await platform.reader.get(`/api/articles?depth=0&${query}`)
      expect(idsOf(answer)).toEqual([story, other].sort())
    }
  })

  it('answer stories that are not public with nothing, however they are asked for', async () => {
    const conditions = [
      `where[id][equals]=${newsroom.draft}`,
      `where[id][equals]=${newsroom.trashed}`,
      `where[headline][like]=${mark}`,
      'where[_status][equals]=draft',
      'where[_status][not_equals]=published',
      'where[deletedAt][exists]=true',
      `where[or][0][headline][like]=${mark}&where[or][1][_status][equals]=draft`,
    ]
    for (const condition of conditions) {
      for (const more of ['', '&draft=true', '&trash=true', '&draft=true&trash=true']) {
        const answer = await platform.reader.get(`/api/articles?${condition}${more}`)
        expect(answer).toMatchObject({ status: 200, body: { docs: [], totalDocs: 0 } })
      }
    }
  })

  it('answer comments that are not approved with nothing, however they are asked for', async () => {
    const conditions = [`where[id][equals]=${newsroom.pending}`, `where[body][like]=${mark}`]
    for (const condition of conditions) {
      const answer = await platform.reader.get(`/api/comments?${condition}`)
      expect(answer).toMatchObject({ status: 200, body: { docs: [], totalDocs: 0 } })
    }
    const byStatus = [
      'where[status][not_equals]=approved',
      'where[or][0][status][equals]=pending&where[or][1][status][equals]=spam',
      'where[parent.status][equals]=pending',
    ]
    for (const condition of byStatus) {
      expect((await platform.reader.get(`/api/comments?${condition}`)).status).toBe(400)
    }
  })

  it('tell nothing of a story that is not public through its comments', async () => {
    const path = `/api/comments?depth=0&where[article.headline][like]=${mark}`
    expect((await platform.reader.get(path)).body.docs).toEqual([])
    const drafts = '/api/comments?depth=0&where[article._status][equals]=draft'
    expect((await platform.reader.get(drafts)).body.docs).toEqual([])
  })

  it('are the same for a user without a role', async () => {
    const withoutRole = await createWithoutRole(platform)
    for (const slug of readable) {
      for (const query of parameters) {
        const path = `/api/${slug}?${query}`
        const answer = await withoutRole.get(path)
        expect(answer.body).toEqual((await platform.reader.get(path)).body)
      }
    }
  })
})

describe('comments on a story that was public once', () => {
  const expectHiddenBy = async (withdraw: (id: string) => Promise<unknown>) => {
    const make = factories(platform.payload)
    const article = await make.createArticle()
    const { id } = await make.createComment(article.id)
    expect((await platform.reader.get(`/api/comments/${id}`)).status).toBe(200)
    await withdraw(article.id)
    const list = await platform.reader.get(`/api/comments?where[id][equals]=${id}`)
    const one = await platform.reader.get(`/api/comments/${id}`)
    const read = await platform.reader.get(`/v1/articles/${article.slug}/comments`)
    await platform.payload.delete({ collection: 'comments', id })
    await platform.payload.delete({ collection: 'articles', id: article.id, trash: true })
    expect(list.body.docs).toEqual([])
    expect([one.status, read.status]).toEqual([404, 404])
  }

  it('are hidden once it is unpublished', () =>
    expectHiddenBy((id) => platform.editor.patch(`/api/articles/${id}`, { _status: 'draft' })))

  it('are hidden once it is in the trash', () =>
    expectHiddenBy((id) =>
      platform.editor.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() }),
    ))
})

describe('single documents for the public', () => {
  const hidden: [string, keyof Newsroom][] = [
    ['articles', 'draft'],
    ['articles', 'trashed'],
    ['comments', 'pending'],
  ]
  const queries = ['', 'draft=true', 'trash=true', 'depth=10', 'draft=true&trash=true']

  it.each(hidden)('are not found: %s, %s', async (slug, name) => {
    for (const query of queries) {
      const answer = await platform.reader.get(`/api/${slug}/${newsroom[name]}?${query}`)
      expect(answer.status).toBe(404)
      expectNoSecret(answer)
    }
  })

  // Payload fills in relations of a document that the caller sends along: a preview.
  it.each(hidden)('lend nothing to what a caller sends along: %s, %s', async (slug, name) => {
    const { author, draft, pending } = newsroom
    const createdBy = platform.journalist.user.id
    const story = { createdBy, stage: 'approved', byline: [{ author, role: 'text' }] }
    const reply = { article: draft, parent: pending, authorEmail: newsroom.readerEmail }
    const sent = slug === 'comments' ? reply : story
    const query = `depth=10&data=${encodeURIComponent(JSON.stringify(sent))}`
    const answer = await platform.reader.get(`/api/${slug}/${newsroom[name]}?${query}`)
    expectNoSecret(answer)
  })

  it('answer the published version of a story that has a newer draft', async () => {
    for (const query of parameters) {
      const answer = await platform.reader.get(`/api/articles/${newsroom.story}?${query}`)
      expect(answer.status).toBe(200)
      expect(answer.body.headline ?? 'Tin công khai').toBe('Tin công khai')
      expectNoSecret(answer)
    }
  })

  it('leave the link to a draft unread inside a story', async () => {
    const { body } = await platform.reader.get(`/api/articles/${newsroom.story}?depth=10`)
    const [, link] = body.body.root.children[0].children
    const figure = body.body.root.children[1]
    expect([link.type, figure.type]).toEqual(['link', 'upload'])
    expect(link.fields.doc.value?.headline).toBeUndefined()
    expect(figure.value).toMatchObject({ alt: 'Một bức ảnh' })
    expect(figure.value.createdBy).toBeUndefined()
  })

  it('show neither versions nor how to restore one', async () => {
    const { docs } = await platform.payload.findVersions({ collection: 'articles', limit: 50 })
    expect(docs.length).toBeGreaterThan(4)
    for (const { id } of docs) {
      for (const query of ['', '?trash=true', '?depth=10']) {
        const answer = await platform.reader.get(`/api/articles/versions/${id}${query}`)
        expect(refusals).toContain(answer.status)
        expectNoSecret(answer)
      }
    }
    for (const query of ['', 'limit=0', 'trash=true', 'where[version._status][equals]=published']) {
      expect((await platform.reader.get(`/api/articles/versions?${query}`)).status).toBe(403)
    }
    const restored = await platform.reader.post(`/api/articles/versions/${docs[0]!.id}`)
    expect(refusals).toContain(restored.status)
  })
})

describe('counts and permissions for the public', () => {
  it('count what is public', async () => {
    for (const query of ['', 'trash=true', 'draft=true', 'where[createdAt][exists]=true']) {
      expect((await platform.reader.get(`/api/articles/count?${query}`)).body.totalDocs).toBe(2)
      expect((await platform.reader.get(`/api/comments/count?${query}`)).body.totalDocs).toBe(3)
    }
    const pending = await platform.reader.get('/api/comments/count?where[status][equals]=pending')
    expect(pending.status).toBe(400)
  })

  it.each(['users', 'ratings', 'discussions', 'rating-totals', 'payload-kv'])(
    'are refused for %s',
    async (slug) => {
      expect((await platform.reader.get(`/api/${slug}/count`)).status).toBe(403)
    },
  )

  it('say nothing of who is there', async () => {
    expectNoSecret(await platform.reader.get('/api/access'))
    const me = await platform.reader.get('/api/users/me')
    expect(me.body.user).toBeNull()
  })

  it('allow nothing with a draft', async () => {
    const answer = await platform.reader.post(`/api/articles/access/${newsroom.draft}`, {})
    expect(answer.body.fields ?? {}).toEqual({})
    for (const operation of ['create', 'read', 'update', 'delete', 'readVersions']) {
      expect(answer.body[operation]).toBeFalsy()
    }
    expectNoSecret(answer)
  })
})
