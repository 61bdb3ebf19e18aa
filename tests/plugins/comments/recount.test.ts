// `npm run recount` proves the number of comments against the comments, and mends it where asked to.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { recount } from '#plugins/articles/recount/recount.ts'
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

const prove = (repairs = false) => recount(platform.payload, { repairs })

const numberOf = async ({ id }: Story) =>
  (await platform.payload.findByID({ collection: 'articles', id, depth: 0 })).commentCount

const write = (collection: 'articles' | 'discussions', { id }: Story, data: object) =>
  platform.payload.db.updateOne({
    collection,
    where: { [collection === 'articles' ? 'id' : 'article']: { equals: id } },
    data: data as never,
  })

const createDiscussed = async () => {
  const story = await make.createArticle({ commentPolicy: 'open' })
  const top = await make.createComment(story.id)
  await make.createComment(story.id, { parent: top.id })
  await make.createComment(story.id, { status: 'pending' })
  return { story, top }
}

it('finds nothing where all is right, answers below rejected comments included', async () => {
  const { top } = await createDiscussed()
  await platform.moderator.patch(`/api/comments/${top.id}`, { status: 'rejected' })
  await createDiscussed()
  await make.createArticle()
  expect(await prove()).toEqual([])
})

it('names what is wrong, and changes nothing', async () => {
  const { story } = await createDiscussed()
  await write('discussions', story, { approved: 7 })
  await write('articles', story, { commentCount: 1 })
  const faults = [
    { field: 'approved', is: 7, should: 2 },
    { field: 'commentCount', is: 1, should: 2 },
  ]
  expect(await prove()).toEqual([{ slug: story.slug, faults, isMended: false }])
  expect(await readers.storedCountOf(story)).toEqual([7])
  await prove(true)
})

it('mends it where asked to, together with the ratings', async () => {
  const { story } = await createDiscussed()
  await platform.reader.put(`/v1/articles/${story.slug}/rating`, { value: 4 })
  expect(await readers.countOf(story)).toBe(2)
  await write('discussions', story, { approved: 7 })
  await write('articles', story, { commentCount: 7, ratingRank: 1 })
  const found = await prove(true)
  expect(found).toMatchObject([{ slug: story.slug, isMended: true }])
  const fields = found[0]!.faults.map(({ field }) => field)
  expect(fields).toEqual(['approved', 'commentCount', 'ratingRank'])
  expect(await prove()).toEqual([])
  expect([await numberOf(story), await readers.countOf(story)]).toEqual([2, 2])
})

it('brings a story into the list that is older than it', async () => {
  const { story } = await createDiscussed()
  await write('articles', story, { commentCount: null })
  const where = { article: { equals: story.id } }
  await platform.payload.db.deleteMany({ collection: 'discussions', where })
  expect(await prove(true)).toMatchObject([{ slug: story.slug, isMended: true }])
  const { body } = await platform.reader.get('/v1/articles?sort=most-discussed&limit=100')
  expect(body.docs.map(({ id }: { id: string }) => id)).toContain(story.id)
  expect(await numberOf(story)).toBe(2)
})

it('finds no fault while readers comment', async () => {
  const story = await make.createArticle({ commentPolicy: 'open' })
  const writing = Promise.all(readers.write(story, 8))
  for (let time = 0; time < 3; time++) expect(await prove()).toEqual([])
  await writing
  expect(await prove()).toEqual([])
})
