import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const createTag = async () =>
  (await platform.payload.create({ collection: 'tags', data: { name: unique('Thẻ') } })).id

const day = (date: number) => `2026-03-0${date}T01:00:00.000Z`

const related = async (slug: unknown, query = '') => {
  const { body } = await platform.reader.get(`/v1/articles/${slug}/related${query}`)
  return body.docs.map(({ id }: { id: string }) => id)
}

describe('stories to read next', () => {
  it('share most tags, the newest of equals first, and then are the newest of the section', async () => {
    const [flood, rice] = [await createTag(), await createTag()]
    const { id: section } = await make.createSection()
    const write = async (tags: string[], date: number, more: object = { section }) =>
      (await make.createArticle({ tags, publishedAt: day(date), ...more })).id
    const story = await make.createArticle({ section, tags: [flood, rice], publishedAt: day(1) })
    const [both, one, newerOne] = [
      await write([rice, flood], 2, {}),
      await write([flood], 3),
      await write([rice], 4, {}),
    ]
    const [older, newer] = [await write([], 5), await write([], 6)]
    expect(await related(story.slug)).toEqual([both, newerOne, one, newer, older])
    expect(await related(story.slug, '?limit=2')).toEqual([both, newerOne])
  })

  it('are public and in the same language', async () => {
    const tags = [await createTag()]
    const story = await make.createArticle({ tags })
    await make.createArticle({ tags, language: 'en' })
    await make.createArticle({ tags, _status: 'draft' })
    expect(await related(story.slug)).toEqual([])
    const { id } = await make.createArticle({ tags })
    expect(await related(story.slug)).toEqual([id])
    await platform.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await related(story.slug)).toEqual([])
  })

  it('are refused where there is no story, or too many are asked for', async () => {
    const { status, body } = await platform.reader.get('/v1/articles/khong-co/related')
    expect([status, body.errors[0].code]).toEqual([404, 'ARTICLE_NOT_FOUND'])
    const { slug } = await make.createArticle()
    expect((await platform.reader.get(`/v1/articles/${slug}/related?limit=21`)).status).toBe(400)
  })
})
