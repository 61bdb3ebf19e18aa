// What readers are told as it happens, and what they are not: nothing that they may not see.
import { tellRatingSoon } from '#plugins/events/tellRatingSoon.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { createAgent } from '../../helpers/agent.ts'
import { follow, type Follower, type Told } from './follow.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let reader: Follower

beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())
beforeEach(async () => {
  reader = await follow(platform.base)
})
afterEach(() => reader.leave())

const change = (id: string, data: object, query = '') =>
  platform.editor.patch(`/api/articles/${id}${query}`, data)

/** Ends what a test tells: whatever was told before has come by then. */
const toldUntil = async (marker: { id: string }) => {
  let told = reader.told()
  while (!told.some(({ data }) => data.article?.id === marker.id)) {
    told = await reader.telling(told.length + 1)
  }
  return told.filter(({ data }) => data.article?.id !== marker.id)
}

const toldMeanwhile = async () => toldUntil(await make.createArticle())

describe('a story', () => {
  it('is told once it is published, by its id and its address', async () => {
    const { id } = await make.createArticle({ _status: 'draft', stage: 'approved' })
    await change(id, { _status: 'published', ignoreChecklist: true })
    const { slug } = (await platform.editor.get(`/api/articles/${id}`)).body
    const told = await toldMeanwhile()
    expect(told).toEqual([
      { id: expect.any(String), name: 'published', data: { article: { id, slug } } },
    ])
  })

  it('is not told while it is a draft, or under embargo', async () => {
    const { id } = await make.createArticle({ _status: 'draft' })
    await change(id, { headline: 'Bản nháp' }, '?draft=true')
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString()
    await make.createArticle({ embargoedUntil })
    expect(await toldMeanwhile()).toEqual([])
  })

  it('is told when its embargo ends', async () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
    const { id, embargoedUntil } = await make.createArticle({ embargoedUntil: inAnHour })
    const input = { article: id, name: 'liftEmbargo' as const, at: embargoedUntil! }
    await platform.payload.jobs.queue({ task: 'keepAppointment', input })
    await platform.payload.jobs.run({ allQueues: true, limit: 100 })
    const told = await toldMeanwhile()
    expect(told.map(({ name, data }) => [name, data.article.id])).toEqual([['published', id]])
  })

  it('is not told again when it is changed, nor when a draft lies beside it', async () => {
    const { id } = await make.createArticle()
    reader.leave()
    reader = await follow(platform.base)
    await change(id, { headline: 'Tin khác', _status: 'published' })
    await change(id, { headline: 'Tin nháp' }, '?draft=true')
    await change(id, { headline: 'Tin nữa', _status: 'published' })
    expect(await toldMeanwhile()).toEqual([])
  })

  it('is told when it comes back, not when it goes', async () => {
    const { id } = await make.createArticle()
    reader.leave()
    reader = await follow(platform.base)
    await change(id, { _status: 'draft' })
    expect(await toldMeanwhile()).toEqual([])
    await change(id, { _status: 'published' })
    expect((await toldMeanwhile()).map(({ name }) => name)).toContain('published')
  })

  it('is told as corrected, with how many corrections it has, once readers see them', async () => {
    const { id, slug } = await make.createArticle()
    reader.leave()
    reader = await follow(platform.base)
    const corrections = [{ date: new Date().toISOString(), note: 'Sửa tên.' }]
    await change(id, { corrections }, '?draft=true')
    expect(await toldMeanwhile()).toEqual([])
    await change(id, { corrections, _status: 'published' })
    const told = (await toldMeanwhile()).filter(({ data }) => data.article.id === id)
    expect(told).toEqual([
      {
        id: expect.any(String),
        name: 'corrected',
        data: { article: { id, slug }, corrections: 1 },
      },
    ])
  })

  it('is not told where its publication is refused', async () => {
    const { id } = await make.createArticle({ _status: 'draft' })
    const refused = await platform.journalist.patch(`/api/articles/${id}`, { _status: 'published' })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(await toldMeanwhile()).toEqual([])
  })
})

describe('a comment', () => {
  const approve = (id: string) =>
    platform.moderator.patch(`/api/comments/${id}`, { status: 'approved' })

  it('is told once it is approved, with the number of comments, and nobody’s name', async () => {
    const { id: story, slug } = await make.createArticle()
    const { id } = await make.createComment(story, { status: 'pending' })
    expect((await toldMeanwhile()).filter(({ name }) => name === 'comment')).toEqual([])
    await approve(id)
    const told = (await toldMeanwhile()).filter(({ name }) => name === 'comment')
    expect(told.map(({ data }) => data)).toEqual([
      {
        article: { id: story, slug },
        comment: { id, parent: null },
        comments: { count: 1, state: 'open', closesAt: null },
      },
    ])
  })

  it('is told as readers send it, where it is approved at once', async () => {
    const { id: story, slug } = await make.createArticle({ commentPolicy: 'open' })
    const sent = await createAgent(platform.base).post(`/v1/articles/${slug}/comments`, {
      authorName: 'Lan',
      authorEmail: 'lan@reader.test',
      body: 'Bài viết rất hay.',
    })
    expect(sent.status).toBe(201)
    const told = (await toldMeanwhile()).filter(({ name }) => name === 'comment')
    expect(told.map(({ data }) => data.article.id)).toEqual([story])
    expect(reader.text()).not.toContain('lan@reader.test')
  })

  it('is not told where it is rejected, or its story or what it answers is not to be seen', async () => {
    const { id: story } = await make.createArticle()
    const { id } = await make.createComment(story, { status: 'pending' })
    await platform.moderator.patch(`/api/comments/${id}`, { status: 'rejected' })
    const parent = (await make.createComment(story)).id
    const answer = await make.createComment(story, { status: 'pending', parent })
    await platform.moderator.patch(`/api/comments/${parent}`, { status: 'rejected' })
    reader.leave()
    reader = await follow(platform.base)
    await approve(answer.id)
    const hidden = await make.createComment(story, { status: 'pending' })
    await change(story, { _status: 'draft' })
    await approve(hidden.id)
    expect((await toldMeanwhile()).filter(({ name }) => name === 'comment')).toEqual([])
  })
})

describe('a rating', () => {
  it('is told as the story has it', async () => {
    const { id, slug } = await make.createArticle()
    await createAgent(platform.base).put(`/v1/articles/${slug}/rating`, { value: 4 })
    const [, { name, data }] = (await reader.telling(2)) as [Told, Told]
    const distribution = { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 }
    expect([name, data]).toEqual([
      'rating',
      {
        article: { id, slug },
        rating: { ratingValue: 4, ratingCount: 1, bestRating: 5, distribution, state: 'open' },
      },
    ])
  })

  it('is told once where many rate within a second', async () => {
    const { id } = await make.createArticle()
    for (let n = 0; n < 100; n++) tellRatingSoon(platform.payload, id)
    await reader.telling(2)
    expect((await toldMeanwhile()).map(({ name }) => name)).toEqual(['published', 'rating'])
  })

  it('is told when an admin has reset it, and not when a reader gives the same again', async () => {
    const { id, slug } = await make.createArticle()
    const rater = createAgent(platform.base)
    const rate = () => rater.put(`/v1/articles/${slug}/rating`, { value: 2 })
    const ofStory = () =>
      reader.told().filter(({ name, data }) => name === 'rating' && data.article.id === id)
    const counts = () => ofStory().map(({ data }) => data.rating.ratingCount)
    await rate()
    while (counts().length < 1) await reader.telling(reader.told().length + 1)
    await rate()
    const other = await make.createArticle()
    await createAgent(platform.base).put(`/v1/articles/${other.slug}/rating`, { value: 1 })
    const ofOther = () =>
      reader.told().some(({ name, data }) => name === 'rating' && data.article.id === other.id)
    while (!ofOther()) await reader.telling(reader.told().length + 1)
    expect(counts()).toEqual([1])
    await platform.admin.post(`/api/articles/${id}/ratings/reset`, { reason: 'Thử' })
    while (counts().length < 2) await reader.telling(reader.told().length + 1)
    expect(counts()).toEqual([1, 0])
  })
})
