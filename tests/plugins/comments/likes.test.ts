// One like a visitor and comment, and a number that is exact whoever likes at once.
import { createAgent, type Agent } from '../../helpers/agent.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const visitor = () => createAgent(platform.base)
const likeOf = (id: string) => `/v1/comments/${id}/like`

const createStory = async () => {
  const story = await make.createArticle({ commentPolicy: 'open' })
  return { story, comment: await make.createComment(story.id) }
}

const rows = async (comment: string) => {
  const where = { comment: { equals: comment } }
  return (await platform.payload.count({ collection: 'comment-likes', where })).totalDocs
}

const stored = (id: string) =>
  platform.payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true })

describe('a visitor’s like', () => {
  it('counts once, however often it is sent', async () => {
    const { comment } = await createStory()
    const lan = visitor()
    for (const _ of [1, 2]) {
      const { status, body, headers } = await lan.put(likeOf(comment.id))
      expect([status, body]).toEqual([200, { likes: 1, mine: true }])
      expect(headers.get('cache-control')).toBe('no-store')
    }
    expect((await visitor().put(likeOf(comment.id))).body).toEqual({ likes: 2, mine: true })
    expect(await rows(comment.id)).toBe(2)
  })

  it('is taken back, and taking back what is not there is no fault', async () => {
    const { comment } = await createStory()
    const lan = visitor()
    await visitor().put(likeOf(comment.id))
    await lan.put(likeOf(comment.id))
    for (const _ of [1, 2]) {
      const { status, body } = await lan.delete(likeOf(comment.id))
      expect([status, body]).toEqual([200, { likes: 1, mine: false }])
    }
  })

  it('shows in the thread, and leaves the comment’s other fields and times alone', async () => {
    const { story, comment } = await createStory()
    await visitor().put(likeOf(comment.id))
    const { body } = await platform.reader.get(`/v1/articles/${story.slug}/comments`)
    expect(body.docs).toMatchObject([{ id: comment.id, likes: 1 }])
    expect(await stored(comment.id)).toEqual({ ...comment, likes: 1 })
  })

  it('leaves kept threads to their time: a page of them is not made anew for each', async () => {
    const { story, comment } = await createStory()
    const path = `/v1/articles/${story.slug}/comments`
    const before = await platform.reader.get(path)
    await visitor().put(likeOf(comment.id))
    const after = await platform.reader.get(path)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
    expect(after.headers.get('cache-control')).toContain('max-age=30')
  })

  it('is another visitor’s where the cookie has been forged', async () => {
    const { comment } = await createStory()
    const lan = visitor()
    await lan.put(likeOf(comment.id))
    const [name, cookie = ''] = [...lan.jar][0]!
    const forged = cookie.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a'))
    const headers = { cookie: `${name}=${forged}` }
    const taken = await visitor().delete(likeOf(comment.id), undefined, headers)
    expect(taken.body).toEqual({ likes: 1, mine: false })
  })

  it.each(['pending', 'rejected', 'spam'])('is refused where the comment is %s', async (status) => {
    const { story } = await createStory()
    const { id } = await make.createComment(story.id, { status })
    for (const answer of [await visitor().put(likeOf(id)), await visitor().delete(likeOf(id))])
      expect([answer.status, answer.body.errors[0].code]).toEqual([404, 'COMMENT_NOT_FOUND'])
    expect(await rows(id)).toBe(0)
  })

  it('is refused where the comment is not seen for another reason, or is none', async () => {
    const { story, comment } = await createStory()
    const answer = await make.createComment(story.id, { parent: comment.id })
    await platform.moderator.patch(`/api/comments/${comment.id}`, { status: 'rejected' })
    const draft = await make.createArticle({ _status: 'draft' })
    const unseen = await make.createComment(draft.id)
    for (const id of [answer.id, unseen.id, 'none', '1', 'x'.repeat(64)])
      expect((await visitor().put(likeOf(id))).status).toBe(404)
    expect((await visitor().put(likeOf('x'.repeat(65)))).status).toBe(400)
  })

  it('is given by no other way', async () => {
    const { comment } = await createStory()
    for (const who of [platform.reader, platform.moderator, platform.admin]) {
      const data = { comment: comment.id, visitor: 'a'.repeat(32) }
      expect((await who.post('/api/comment-likes', data)).status).toBe(403)
    }
    await platform.moderator.patch(`/api/comments/${comment.id}`, { likes: 99 })
    expect((await stored(comment.id))?.likes).toBe(0)
  })

  it('goes with its comment, and with its story', async () => {
    const { story, comment } = await createStory()
    const other = await make.createComment(story.id)
    for (const { id } of [comment, other]) await visitor().put(likeOf(id))
    await platform.moderator.delete(`/api/comments/${comment.id}`)
    expect([await rows(comment.id), await rows(other.id)]).toEqual([0, 1])
    await platform.payload.delete({ collection: 'articles', id: story.id })
    expect([await rows(other.id), await stored(other.id)]).toEqual([0, null])
  })
})

describe('the number of likes', () => {
  it('is exact when thirty visitors like and take back at once', async () => {
    const { comment } = await createStory()
    const visitors: Agent[] = Array.from({ length: 30 }, visitor)
    await Promise.all(visitors.map((one) => one.delete(likeOf(comment.id)))) // gets the cookies
    const sent = visitors.flatMap((one, index) => {
      const like = () => one.put(likeOf(comment.id))
      const second = index % 3 === 0 ? () => one.delete(likeOf(comment.id)) : like
      return [like(), second()]
    })
    const answers = await Promise.all(sent)
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const likes = await rows(comment.id)
    expect(likes).toBeGreaterThanOrEqual(20)
    expect((await stored(comment.id))?.likes).toBe(likes)
    await Promise.all(visitors.map((one) => one.delete(likeOf(comment.id))))
    expect([await rows(comment.id), (await stored(comment.id))?.likes]).toEqual([0, 0])
  })
})
