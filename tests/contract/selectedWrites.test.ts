// Payload cuts a written document down to the fields that were asked for before the hooks behind the
// write see it. What they count and drop must not depend on what somebody asked for.
import { factories, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})

afterAll(() => platform.stop())

const story = async (slug: unknown) => (await platform.reader.get(`/v1/articles/${slug}`)).body

const selections = ['select[id]=true', 'select[article]=false&select[status]=false']

describe('a comment written with a selection of fields', () => {
  const threads = async (slug: unknown) =>
    (await platform.reader.get(`/v1/articles/${slug}/comments`)).body.docs

  it.each(selections)('is counted and shown: %s', async (query) => {
    const { id, slug } = await make.createArticle({ commentPolicy: 'open' })
    expect([(await story(slug)).comments.count, await threads(slug)]).toEqual([0, []])
    const words = { authorName: 'Lan', authorEmail: 'lan@reader.test', body: unique('Hay') }
    const answer = await platform.reader.post(`/api/comments?${query}`, { ...words, article: id })
    expect(answer.status).toBe(201)
    expect((await story(slug)).comments.count).toBe(1)
    expect(await threads(slug)).toHaveLength(1)
  })

  it.each(selections)('is uncounted and hidden when judged and deleted: %s', async (query) => {
    const { id, slug } = await make.createArticle()
    const [judged, deleted] = [await make.createComment(id), await make.createComment(id)]
    expect([(await story(slug)).comments.count, (await threads(slug)).length]).toEqual([2, 2])
    await platform.moderator.patch(`/api/comments/${judged.id}?${query}`, { status: 'spam' })
    expect([(await story(slug)).comments.count, (await threads(slug)).length]).toEqual([1, 1])
    const only = `where[id][equals]=${deleted.id}`
    expect((await platform.moderator.delete(`/api/comments?${only}&${query}`)).status).toBe(200)
    expect([(await story(slug)).comments.count, (await threads(slug)).length]).toEqual([0, 0])
  })

  it('is uncounted when deleted by its id, and through GraphQL', async () => {
    const { id, slug } = await make.createArticle()
    const [first, second] = [await make.createComment(id), await make.createComment(id)]
    await platform.moderator.delete(`/api/comments/${first.id}?${selections[1]}`)
    expect((await story(slug)).comments.count).toBe(1)
    await platform.moderator.graphql(`mutation { deleteComment(id: "${second.id}") { id } }`)
    expect((await story(slug)).comments.count).toBe(0)
  })
})

describe('a rating removed with a selection of fields', () => {
  it.each(['select[id]=true', 'select[value]=false&select[article]=false'])(
    'is taken out of the totals: %s',
    async (query) => {
      const { slug } = await make.createArticle()
      await platform.reader.put(`/v1/articles/${slug}/rating`, { value: 5 })
      expect((await story(slug)).rating.ratingCount).toBe(1)
      const { docs } = (await platform.editor.get('/api/ratings?limit=1&depth=0')).body
      const path = `/api/ratings/${docs[0].id}?${query}`
      expect((await platform.editor.delete(path)).status).toBe(200)
      expect((await story(slug)).rating.ratingCount).toBe(0)
    },
  )
})

describe('a story written with a selection of fields', () => {
  it.each(['select[id]=true', 'select[_status]=false'])(
    'shows its change in the next answer: %s',
    async (query) => {
      const { id, slug } = await make.createArticle({ headline: 'Bản đầu' })
      expect((await story(slug)).headline).toBe('Bản đầu')
      const change = { headline: 'Bản sau' }
      const answer = await platform.editor.patch(`/api/articles/${id}?${query}`, change)
      expect(answer.status).toBe(200)
      expect((await story(slug)).headline).toBe('Bản sau')
      await platform.editor.patch(`/api/articles/${id}?${query}`, { _status: 'draft' })
      expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(404)
    },
  )

  it('is in the list as soon as it is published', async () => {
    const { body } = await platform.reader.get('/v1/articles?limit=1')
    const { id } = await make.createArticle({ _status: 'draft' })
    const publication = { _status: 'published', ignoreChecklist: true }
    await platform.editor.patch(`/api/articles/${id}?select[slug]=true`, publication)
    const { docs } = (await platform.reader.get('/v1/articles?limit=1')).body
    expect(docs[0].id).toBe(id)
    expect(docs[0].id).not.toBe(body.docs[0].id)
  })
})
