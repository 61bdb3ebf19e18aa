// What the public can get out of GraphQL: nested relations, drafts by argument, versions, counts
// and filters, all in one question if need be.
import type { Answer } from '../helpers/agent.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { createNewsroomWithSecrets, mark, secretsOf, type Newsroom } from './newsroomWithSecrets.ts'

let platform: Platform
let newsroom: Newsroom
let secrets: string[]

beforeAll(async () => {
  platform = await startPlatform()
  newsroom = await createNewsroomWithSecrets(platform)
  secrets = secretsOf(platform)
})

afterAll(() => platform.stop())

const expectNoSecret = ({ status, body }: Answer) => {
  expect(status).toBeLessThan(500)
  const text = JSON.stringify(body)
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
}

const article = `
  id headline _status stage body(depth: 10)
  createdBy { id email name roles }
  leadImage { alt createdBy { email } }
  byline { author { name user { id email roles } } }`

const comment = `
  id body status authorEmail
  article { ${article} }
  draft: article(draft: true) { ${article} }
  parent { authorEmail parent { authorEmail } }`

const lists = [
  '',
  '(draft: true)',
  '(trash: true)',
  '(draft: true, trash: true, limit: 0, pagination: false)',
]

describe('GraphQL for the public', () => {
  it.each(lists)('lists published stories and no others: Articles%s', async (given) => {
    const answer = await platform.reader.graphql(`{ Articles${given} { docs { ${article} } } }`)
    expectNoSecret(answer)
    const { docs } = answer.body.data.Articles
    expect(docs.length).toBeLessThanOrEqual(2)
    for (const doc of docs) {
      expect([newsroom.story, newsroom.other]).toContain(doc.id)
      expect(doc).toMatchObject({ _status: 'published', stage: null, createdBy: null })
    }
  })

  it('lists approved comments and no others, with no e-mail', async () => {
    const query = `{ Comments(limit: 0) { docs { ${comment} } } }`
    const answer = await platform.reader.post('/api/graphql', { query })
    expectNoSecret(answer)
    const { docs } = answer.body.data.Comments
    expect(docs).toHaveLength(3)
    for (const doc of docs) {
      expect(doc).toMatchObject({ status: 'approved', authorEmail: null })
      expect(doc.article).toMatchObject({ headline: 'Tin công khai', createdBy: null })
    }
    const path = '/api/graphql?draft=true&trash=true&depth=10'
    expectNoSecret(await platform.reader.post(path, { query }))
  })

  it('does not find what is not public, by aliases in one question', async () => {
    const { draft, trashed, pending } = newsroom
    const answer = await platform.reader.graphql(`{
      a: Article(id: "${draft}") { headline }
      b: Article(id: "${draft}", draft: true) { headline }
      c: Article(id: "${trashed}") { headline }
      d: Article(id: "${trashed}", trash: true) { headline }
      e: Comment(id: "${pending}") { body }
      f: Articles(where: { headline: { like: "${mark}" } }, draft: true) { totalDocs }
      g: Articles(where: { _status: { equals: draft } }, trash: true) { totalDocs }
      h: Comments(where: { status: { equals: pending } }) { totalDocs }
      i: countComments(where: { status: { equals: pending } }) { totalDocs }
      j: countArticles(trash: true) { totalDocs }
    }`)
    expectNoSecret(answer)
    const none = { totalDocs: 0 }
    expect(answer.body.data).toEqual({
      ...{ a: null, b: null, c: null, d: null, e: null },
      ...{ f: none, g: none },
      // A comment’s status is not for the public to ask by.
      ...{ h: null, i: null },
      j: { totalDocs: 2 },
    })
  })

  it('answers the published version of a story that has a newer draft', async () => {
    const answer = await platform.reader.graphql(
      `{ Article(id: "${newsroom.story}", draft: true) { ${article} } }`,
    )
    expectNoSecret(answer)
    const { body } = answer
    expect(body.data.Article.headline).toBe('Tin công khai')
    const [, link] = body.data.Article.body.root.children[0].children
    expect(link.fields.doc.value?.headline).toBeUndefined()
    expect(body.data.Article.byline).toEqual([{ author: { name: 'Tác giả', user: null } }])
  })

  it.each([
    'Users { docs { email } }',
    'countUsers { totalDocs }',
    'Ratings { docs { visitor value } }',
    'countRatings { totalDocs }',
    'versionsArticles { docs { version { headline } } }',
    'PayloadKvs { docs { id } }',
    'PayloadPreferences { docs { id } }',
    'PayloadLockedDocuments { docs { id user { value { ... on User { email } } } } }',
  ])('refuses { %s }', async (question) => {
    const answer = await platform.reader.graphql(`{ ${question} }`)
    expectNoSecret(answer)
    expect(answer.body.errors[0].extensions.statusCode).toBe(403)
  })

  it('refuses a single version', async () => {
    const { docs } = await platform.payload.findVersions({ collection: 'articles', limit: 50 })
    for (const { id } of docs) {
      const question = `{ versionArticle(id: "${id}") { version { headline } } }`
      const answer = await platform.reader.graphql(question)
      expectNoSecret(answer)
      expect(answer.body.data.versionArticle).toBeNull()
    }
  })

  it('says nobody is signed in', async () => {
    const answer = await platform.reader.graphql('{ meUser { user { email } token } }')
    expect(answer.body.data.meUser).toEqual({ user: null, token: null })
    expectNoSecret(await platform.reader.graphql('{ Access { users { read { permission } } } }'))
  })

  const conditions: [string, string, (is: boolean) => string][] = [
    ['Comments', 'authorEmail', (is) => (is ? newsroom.readerEmail : 'none@reader.test')],
    ['Articles', 'createdBy', (is) => (is ? platform.journalist.user.id : newsroom.story)],
    ['Authors', 'user', (is) => (is ? platform.journalist.user.id : newsroom.story)],
    ['Images', 'createdBy', (is) => (is ? platform.journalist.user.id : newsroom.story)],
  ]

  it.each(conditions)('cannot be asked which %s have an %s', async (list, field, value) => {
    const ask = async (where: string) =>
      (await platform.reader.graphql(`{ ${list}(where: { ${where} }) { totalDocs } }`)).body
    const withoutPlace = (body: { errors?: object[] }) =>
      JSON.stringify(body.errors?.map((error) => ({ ...error, locations: [] })) ?? body)
    for (const wrap of [(inner: string) => inner, (inner: string) => `OR: [{ ${inner} }]`]) {
      const [right, wrong] = await Promise.all(
        [true, false].map((is) => ask(wrap(`${field}: { equals: "${value(is)}" }`))),
      )
      expect(withoutPlace(right)).toBe(withoutPlace(wrong))
    }
  })

  it.each(conditions)('cannot be asked to order %s by %s', async (list, field) => {
    const ask = async (sort: string) =>
      (await platform.reader.graphql(`{ ${list}(sort: "${sort}") { docs { id } } }`)).body
    const up = await ask(field)
    expect(up.data).toEqual((await ask(`-${field}`)).data)
  })

  it('shows a writer of a comment no more than they wrote', async () => {
    const question = `mutation { createComment(data: { article: "${newsroom.story}",
      authorName: "Minh", authorEmail: "minh@elsewhere.test", body: "Rất hay", status: approved })
      { ${comment} } }`
    const answer = await platform.reader.graphql(question)
    expect(answer.body.data.createComment).toMatchObject({ status: null, authorEmail: null })
    expectNoSecret(answer)
  })
})
