// Paths through several relations: Payload does not wait for its check of the last step, whose
// refusal would come beside the answer.
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { createNewsroomWithSecrets, type Newsroom } from './newsroomWithSecrets.ts'
import { expectNoFilterOracle, expectNoSortOracle } from './oracle.ts'

let platform: Platform
let newsroom: Newsroom

beforeAll(async () => {
  platform = await startPlatform()
  newsroom = await createNewsroomWithSecrets(platform)
})

afterAll(() => platform.stop())

describe('a path through several relations', () => {
  const fields: [string, string, () => string][] = [
    ['comments', 'article.createdBy.email', () => platform.journalist.user.email],
    ['comments', 'article.byline.author.user', () => platform.journalist.user.id],
    ['comments', 'article.leadImage.createdBy.email', () => platform.journalist.user.email],
    ['comments', 'parent.parent.authorEmail', () => newsroom.readerEmail],
    ['articles', 'byline.author.user.email', () => platform.journalist.user.email],
    ['articles', 'leadImage.createdBy.email', () => platform.journalist.user.email],
    ['articles', 'leadImage.createdBy.hash', () => 'a'],
  ]

  it.each(fields)('is answered and tells nothing: %s by %s', async (slug, field, match) => {
    const paths = [field, field.replaceAll('.', '__')]
    for (const path of paths) {
      for (const where of [`where[${path}]`, `where[or][0][${path}]`]) {
        const query = `/api/${slug}?depth=0&${where}[equals]=`
        await expectNoFilterOracle(platform.reader, query, match())
      }
      await expectNoSortOracle(platform.reader, slug, path)
    }
    const graphql = slug === 'comments' ? 'Comments' : 'Articles'
    const { status } = await platform.reader.graphql(`{ ${graphql}(sort: "${field}") { limit } }`)
    expect(status).toBeLessThan(500)
  })

  it.each([
    ['a filter', '/api/comments?where[article.createdBy.email][exists]=true'],
    ['a filter among others', '/api/comments?where[or][0][article.createdBy.email][exists]=true'],
    ['a filter spelled otherwise', '/api/comments?where[article__createdBy__email][exists]=true'],
    ['an order through one relation', '/api/articles?sort=-section.name'],
  ])('is refused by its code: %s', async (_what, path) => {
    const { status, body } = await platform.editor.get(path)
    expect([status, body.errors[0].data.code]).toEqual([400, 'QUERY_TOO_DEEP'])
  })

  it('is not what a filter through one relation is', async () => {
    const path = '/api/comments?where[article.headline][exists]=true'
    expect((await platform.editor.get(path)).status).toBe(200)
  })

  it('leaves the platform answering, whatever it is asked for', async () => {
    const { reader, journalist, moderator } = platform
    const onComments = 'where[article.createdBy.hash][like]=a'
    const onArticles = 'where[leadImage.createdBy.hash][like]=a'
    const answers = await Promise.all([
      reader.get(`/api/comments/count?${onComments}`),
      reader.patch(`/api/comments?${onComments}`, { body: 'x' }),
      reader.delete(`/api/comments?${onComments}`),
      moderator.patch(`/api/comments?${onComments}`, { body: 'x' }),
      moderator.delete(`/api/comments?${onComments}`),
      journalist.patch(`/api/articles?${onArticles}`, { standfirst: 'x' }),
      journalist.get('/api/articles/versions?where[version.leadImage.createdBy.hash][like]=a'),
      reader.graphql('{ Comments(sort: "article.createdBy.hash") { limit } }'),
    ])
    for (const { status } of answers) expect(status).toBeLessThan(500)
    expect((await reader.get(`/api/comments/${newsroom.comment}`)).status).toBe(200)
  })
})
