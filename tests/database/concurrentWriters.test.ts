// Many people at once: nothing is lost, nothing doubled, and what is counted is what is there.
import { createAgent, type Answer } from '../helpers/agent.ts'
import { factories, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  const settings = { ratings: { burst: false } } as const
  platform = await startPlatform({ trustProxy: true, settings })
})
afterAll(() => platform.stop())

type Story = Awaited<ReturnType<ReturnType<typeof factories>['createArticle']>>

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n))

let readers = 0

/** Each comes from an address of their own. */
const newReader = () => {
  readers += 1
  const headers = { 'x-forwarded-for': `10.0.${readers >> 8}.${readers & 255}` }
  return createAgent(platform.base, { headers })
}

const createStory = () => factories(platform.payload).createArticle({ commentPolicy: 'open' })

const comment = ({ slug }: Story, body: string, who = newReader()) =>
  who.post(`/v1/articles/${slug}/comments`, {
    authorName: 'Bạn đọc',
    authorEmail: 'reader@reader.test',
    body,
  })

const rate = ({ slug }: Story, value: number, who = newReader()) =>
  who.put(`/v1/articles/${slug}/rating`, { value })

const judge = (id: string, status: string) =>
  platform.moderator.patch(`/api/comments/${id}`, { status })

const statuses = (answers: Answer[]) => [...new Set(answers.map(({ status }) => status))]

const readStory = async ({ slug }: Story) =>
  (await platform.reader.get(`/v1/articles/${slug}`)).body

const readComments = async ({ slug }: Story) =>
  (await platform.reader.get(`/v1/articles/${slug}/comments?limit=100`)).body.docs as {
    id: string
  }[]

const rowsOf = async (collection: 'comments' | 'ratings', { id }: Story) => {
  const where = { article: { equals: id } }
  const { docs } = await platform.payload.find({ collection, where, depth: 0, pagination: false })
  return docs as unknown as { id: string; body?: string; value?: number; status?: string }[]
}

const distributionOf = (values: (number | undefined)[]) =>
  Object.fromEntries([1, 2, 3, 4, 5].map((star) => [star, values.filter((v) => v === star).length]))

describe('a hundred readers who comment, a hundred who rate, and editors who save, all at once', () => {
  let stories: Story[]
  let comments: { story: Story; body: string; answer: Answer }[]
  let ratings: { story: Story; value: number; answer: Answer }[]
  let saves: Answer[]

  const storyFor = (index: number) => stories[index % stories.length]!

  beforeAll(async () => {
    stories = []
    while (stories.length < 4) stories.push(await createStory())
    const commenting = times(100, async (n) => {
      const [story, body] = [storyFor(n), unique(`Bình luận số ${n}`)]
      return { story, body, answer: await comment(story, body) }
    })
    const rating = times(100, async (n) => {
      const [story, value] = [storyFor(n), (n % 5) + 1]
      return { story, value, answer: await rate(story, value) }
    })
    const saving = times(20, (n) =>
      platform.editor.patch(`/api/articles/${storyFor(n).id}`, { standfirst: `Lần sửa ${n}` }),
    )
    comments = await Promise.all(commenting)
    ratings = await Promise.all(rating)
    saves = await Promise.all(saving)
  })

  it('are all answered as if they had been alone', () => {
    expect(statuses(comments.map(({ answer }) => answer))).toEqual([201])
    expect(statuses(ratings.map(({ answer }) => answer))).toEqual([200])
    expect(statuses(saves)).toEqual([200])
  })

  it('have every comment stored once', async () => {
    for (const story of stories) {
      const sent = comments.filter((one) => one.story === story)
      const rows = await rowsOf('comments', story)
      expect(rows.map(({ body }) => body).sort()).toEqual(sent.map(({ body }) => body).sort())
      const told = sent.map(({ answer }) => answer.body.id as string)
      expect(rows.map(({ id }) => id).sort()).toEqual(told.sort())
    }
  })

  it('have every rating stored once', async () => {
    for (const story of stories) {
      const sent = ratings.filter((one) => one.story === story).map(({ value }) => value)
      const rows = await rowsOf('ratings', story)
      expect(rows.map(({ value }) => value).sort()).toEqual(sent.sort())
    }
  })

  it('find the exact totals in the public answers', async () => {
    for (const story of stories) {
      const values = ratings.filter((one) => one.story === story).map(({ value }) => value)
      const { comments: discussion, rating } = await readStory(story)
      expect(discussion).toEqual({ count: 25, state: 'open', closesAt: null })
      expect(rating).toMatchObject({ ratingCount: 25, distribution: distributionOf(values) })
      expect(await readComments(story)).toHaveLength(25)
    }
  })

  it('have every saving kept as a version of its own', async () => {
    for (const story of stories) {
      const where = { parent: { equals: story.id } }
      const { docs } = await platform.payload.findVersions({
        collection: 'articles',
        where,
        depth: 0,
        pagination: false,
      })
      expect(docs).toHaveLength(1 + saves.length / stories.length)
      const standfirst = new Set(docs.map(({ version }) => version.standfirst))
      expect(standfirst.size).toBe(docs.length)
    }
  })
})

describe('one visitor who rates a story many times at once', () => {
  it('has one rating, and the story counts one', async () => {
    const story = await createStory()
    const reader = newReader()
    await reader.delete(`/v1/articles/${story.slug}/rating`)
    const answers = await Promise.all(times(10, (n) => rate(story, (n % 5) + 1, reader)))
    const rows = await rowsOf('ratings', story)
    expect(statuses(answers)).toEqual([200])
    expect(rows).toHaveLength(1)
    const { rating } = await readStory(story)
    expect(rating).toMatchObject({
      ratingCount: 1,
      distribution: distributionOf(rows.map(({ value }) => value)),
    })
  })

  it('has the rating that was stored last, and the story counts it once, when it is changed', async () => {
    const story = await createStory()
    const reader = newReader()
    await rate(story, 3, reader)
    await Promise.all(times(10, (n) => rate(story, n % 2 ? 1 : 5, reader)))
    const rows = await rowsOf('ratings', story)
    expect(rows).toHaveLength(1)
    const { rating } = await readStory(story)
    expect(rating.distribution).toEqual(distributionOf(rows.map(({ value }) => value)))
  })

  it('leaves the totals right when some of it withdraws the rating', async () => {
    const story = await createStory()
    const reader = newReader()
    await rate(story, 4, reader)
    const answers = await Promise.all(
      times(10, (n) =>
        n % 2 ? rate(story, 2, reader) : reader.delete(`/v1/articles/${story.slug}/rating`),
      ),
    )
    const rows = await rowsOf('ratings', story)
    expect(statuses(answers)).toEqual([200])
    expect(rows.length).toBeLessThanOrEqual(1)
    const { rating } = await readStory(story)
    expect(rating.distribution).toEqual(distributionOf(rows.map(({ value }) => value)))
  })
})

describe('moderators who judge one comment at once', () => {
  const createPending = async () => {
    const story = await createStory()
    const { createComment } = factories(platform.payload)
    return { story, id: (await createComment(story.id, { status: 'pending' })).id }
  }

  it('have it counted once', async () => {
    const { story, id } = await createPending()
    const answers = await Promise.all(times(8, () => judge(id, 'approved')))
    expect(statuses(answers)).toEqual([200])
    expect((await readStory(story)).comments.count).toBe(1)
    expect(await readComments(story)).toHaveLength(1)
  })

  it('leave the count that fits the verdict that stands', async () => {
    const { story, id } = await createPending()
    await Promise.all(times(8, (n) => judge(id, n % 2 ? 'approved' : 'rejected')))
    const [row] = await rowsOf('comments', story)
    const shown = row?.status === 'approved' ? 1 : 0
    expect((await readStory(story)).comments.count).toBe(shown)
    expect(await readComments(story)).toHaveLength(shown)
  })

  it('have it counted out once when they delete it', async () => {
    const { story, id } = await createPending()
    await judge(id, 'approved')
    await Promise.all(times(4, () => platform.moderator.delete(`/api/comments/${id}`)))
    expect(await rowsOf('comments', story)).toEqual([])
    expect((await readStory(story)).comments.count).toBe(0)
  })
})

describe('one reader who sends the same comment many times at once', () => {
  it('has said it once, and is told so', async () => {
    const story = await createStory()
    const answers = await Promise.all(times(12, () => comment(story, 'Tôi đã nói rồi.')))
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.map(({ status, body }) => [status, body.errors[0].code])).toEqual(
      times(11, () => [409, 'REPEATED_COMMENT']),
    )
    expect(await rowsOf('comments', story)).toHaveLength(1)
  })
})
