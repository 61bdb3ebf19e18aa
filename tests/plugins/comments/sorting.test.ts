// Threads by likes, in pages that go on behind each other while readers like.
import { randomBytes } from 'node:crypto'
import { createAgent } from '../../helpers/agent.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const storeLikes = async (comment: string, count: number) => {
  for (let like = 0; like < count; like++) {
    const data = { comment, visitor: randomBytes(16).toString('hex') }
    await platform.payload.db.create({ collection: 'comment-likes', data })
  }
}

/** A story with a comment for each number of likes, oldest first. */
const createStory = async (likes: number[]) => {
  const story = await make.createArticle({ commentPolicy: 'open' })
  const ids: string[] = []
  for (const [index, count] of likes.entries()) {
    const createdAt = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()
    const { id } = await make.createComment(story.id, { likes: count, createdAt })
    await storeLikes(id, count)
    ids.push(id)
  }
  return { story, ids }
}

const read = async (slug: unknown, query: string) => {
  const { status, body } = await platform.reader.get(`/v1/articles/${slug}/comments?${query}`)
  expect(status).toBe(200)
  return body as { docs: { id: string; likes: number }[]; nextCursor: string | null }
}

const readAll = async (slug: unknown, between: () => unknown = () => undefined) => {
  const ids: string[] = []
  let after = ''
  for (;;) {
    const { docs, nextCursor } = await read(slug, `sort=top&limit=2${after}`)
    ids.push(...docs.map(({ id }) => id))
    if (!nextCursor) return ids
    after = `&after=${nextCursor}`
    await between()
  }
}

describe('sort=top', () => {
  it('puts the most liked first and, of as many likes, the newest', async () => {
    const { story, ids } = await createStory([0, 2, 5, 2, 0, 2])
    const order = [2, 5, 3, 1, 4, 0].map((index) => ids[index])
    expect((await read(story.slug, 'sort=top')).docs.map(({ id }) => id)).toEqual(order)
    expect(await readAll(story.slug)).toEqual(order)
  })

  it('neither skips nor repeats what stays, while others are liked between the pages', async () => {
    const { story, ids } = await createStory([9, 8, 7, 3, 3, 3, 1, 0])
    const like = () => createAgent(platform.base).put(`/v1/comments/${ids[0]}/like`)
    expect(await readAll(story.slug, like)).toEqual([0, 1, 2, 5, 4, 3, 6, 7].map((at) => ids[at]))
  })

  it('goes on where the last comment of a page has been liked meanwhile, or is gone', async () => {
    const { story, ids } = await createStory([4, 3, 2, 1])
    const first = await read(story.slug, 'sort=top&limit=2')
    await createAgent(platform.base).put(`/v1/comments/${ids[1]}/like`)
    await platform.moderator.delete(`/api/comments/${ids[1]}`)
    const second = await read(story.slug, `sort=top&limit=2&after=${first.nextCursor}`)
    expect(second.docs.map(({ id }) => id)).toEqual([ids[2], ids[3]])
  })

  it('does not count likes that are held with their comment', async () => {
    const { story } = await createStory([1])
    await make.createComment(story.id, { likes: 50, status: 'pending' })
    expect((await read(story.slug, 'sort=top')).docs).toMatchObject([{ likes: 1 }])
  })

  it('refuses a cursor of another order, and what is none', async () => {
    const { story } = await createStory([2, 1])
    const { nextCursor: top } = await read(story.slug, 'sort=top&limit=1')
    const { nextCursor: newest } = await read(story.slug, 'sort=newest&limit=1')
    const refused = [`newest&after=${top}`, `top&after=${newest}`, 'top&after=abc']
    for (const query of refused) {
      const path = `/v1/articles/${story.slug}/comments?sort=${query}`
      const { status, body } = await platform.reader.get(path)
      expect([status, body.errors[0].code]).toEqual([400, 'INVALID_CURSOR'])
    }
    const { status } = await platform.reader.get(`/v1/articles/${story.slug}/comments?sort=best`)
    expect(status).toBe(400)
  })
})
