import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { crowd } from './crowd.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const words = { authorName: 'Lan', authorEmail: 'lan@reader.test', body: 'Bài hay quá!' }

const commentsOf = (slug: unknown) => `/v1/articles/${slug}/comments`
const stored = async (article: string) => {
  const where = { article: { equals: article } }
  return (await platform.payload.find({ collection: 'comments', where, depth: 0 })).docs
}

describe('a story under embargo', () => {
  it('takes no comments, and is not told from one that is not there', async () => {
    const embargoedUntil = '2999-01-01T00:00:00.000Z'
    const { id, slug } = await make.createArticle({ commentPolicy: 'open', embargoedUntil })
    expect((await platform.reader.post(commentsOf(slug), words)).status).toBe(404)
    const answer = await platform.reader.post('/api/comments', { ...words, article: id })
    expect(answer.status).toBe(404)
    expect(await stored(id)).toEqual([])
  })
})

describe('a reader’s comment', () => {
  it('waits for a moderator and shows in the next answer once approved', async () => {
    const { slug } = await make.createArticle()
    const posted = await platform.reader.post(commentsOf(slug), words)
    expect([posted.status, posted.body.status]).toEqual([202, 'pending'])
    expect((await platform.reader.get(commentsOf(slug))).body.docs).toEqual([])
    const verdict = { status: 'approved' }
    const judged = await platform.moderator.patch(`/api/comments/${posted.body.id}`, verdict)
    expect(judged.status).toBe(200)
    const { body } = await platform.reader.get(commentsOf(slug))
    expect(body.docs).toEqual([
      {
        id: posted.body.id,
        authorName: 'Lan',
        bodyHtml: '<p>Bài hay quá!</p>',
        createdAt: expect.any(String),
        editedAt: null,
        depth: 0,
        parent: null,
        badge: null,
        likes: 0,
        pinned: false,
        replies: [],
      },
    ])
    expect(JSON.stringify(body)).not.toContain('lan@reader.test')
  })

  it('shows at once where the story’s comments are open', async () => {
    const { slug } = await make.createArticle({ commentPolicy: 'open' })
    const posted = await platform.reader.post(commentsOf(slug), words)
    expect([posted.status, posted.body.status]).toEqual([201, 'approved'])
    expect((await platform.reader.get(commentsOf(slug))).body.docs).toHaveLength(1)
  })

  it('counts on the story when approved, and no longer when rejected or deleted', async () => {
    const { id, slug } = await make.createArticle()
    const comment = await make.createComment(id, { status: 'pending' })
    const other = await make.createComment(id)
    const count = async () =>
      (await platform.reader.get(`/v1/articles/${slug}`)).body.comments.count
    const judge = (status: string) =>
      platform.moderator.patch(`/api/comments/${comment.id}`, { status })
    expect(await count()).toBe(1)
    await judge('approved')
    expect(await count()).toBe(2)
    await judge('spam')
    expect(await count()).toBe(1)
    await platform.moderator.delete(`/api/comments/${other.id}`)
    expect(await count()).toBe(0)
  })

  it('is counted on a story that is older than comments are, with those already there', async () => {
    const story = await make.createArticle({ commentPolicy: 'open' })
    await make.createComment(story.id)
    const own = { article: { equals: story.id } }
    await platform.payload.db.deleteMany({ collection: 'discussions', where: own })
    const readers = crowd(platform)
    const sent = await Promise.all(readers.write(story, 5))
    expect(sent.map(({ answer }) => answer.status)).toEqual(Array(5).fill(201))
    expect(await readers.countOf(story)).toBe(6)
    expect(await readers.storedCountOf(story)).toEqual([6])
  })

  it('is shown as text, whatever it contains', async () => {
    const { slug } = await make.createArticle({ commentPolicy: 'open' })
    const body = '<img src=x onerror=alert(1)>\n\n"Tốt" & <b>đẹp</b>\nxuống dòng'
    await platform.reader.post(commentsOf(slug), { ...words, body })
    const [comment] = (await platform.reader.get(commentsOf(slug))).body.docs
    expect(comment.bodyHtml).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>' +
        '<p>"Tốt" &amp; &lt;b&gt;đẹp&lt;/b&gt;<br />xuống dòng</p>',
    )
  })

  it('is refused where comments are closed, and nothing is stored', async () => {
    const { id, slug } = await make.createArticle({ commentPolicy: 'closed' })
    const { status, body } = await platform.reader.post(commentsOf(slug), words)
    expect([status, body.errors[0].code]).toEqual([403, 'COMMENTS_CLOSED'])
    expect(await stored(id)).toEqual([])
  })

  it('is refused the second time the same writer says the same', async () => {
    const { id, slug } = await make.createArticle()
    await platform.reader.post(commentsOf(slug), words)
    const again = await platform.reader.post(commentsOf(slug), words)
    expect([again.status, again.body.errors[0].code]).toEqual([409, 'REPEATED_COMMENT'])
    const other = await platform.reader.post(commentsOf(slug), { ...words, authorEmail: 'x@y.vn' })
    expect(other.status).toBe(202)
    expect(await stored(id)).toHaveLength(2)
  })

  it('is refused under a story that is not published', async () => {
    const { id, slug } = await make.createArticle({ _status: 'draft' })
    expect((await platform.reader.post(commentsOf(slug), words)).status).toBe(404)
    const direct = await platform.reader.post('/api/comments', { ...words, article: id })
    expect(direct.status).toBe(404)
    expect(await stored(id)).toEqual([])
  })

  it.each([
    [{ ...words, body: '' }, 'body'],
    [{ ...words, body: '   ' }, 'body'],
    [{ ...words, body: 'x'.repeat(5001) }, 'body'],
    [{ ...words, body: 42 }, 'body'],
    [{ ...words, authorEmail: 'not an address' }, 'authorEmail'],
    [{ ...words, authorName: undefined }, 'authorName'],
    [{ ...words, parent: ['x'] }, 'parent'],
    [[], 'body'],
  ])('is refused with the path of the fault: %j', async (data, path) => {
    const { slug } = await make.createArticle()
    const { status, body } = await platform.reader.post(commentsOf(slug), data)
    expect(status).toBe(400)
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(path)
  })
})

describe('threads', () => {
  it('hang answers under what they answer, oldest first, and page by thread', async () => {
    const { id, slug } = await make.createArticle()
    const top = await make.createComment(id, { body: 'một' })
    const answer = await make.createComment(id, { body: 'hai', parent: top.id })
    await make.createComment(id, { body: 'ba', parent: answer.id })
    await make.createComment(id, { body: 'bốn' })
    const first = await platform.reader.get(`${commentsOf(slug)}?sort=oldest&limit=1`)
    expect(first.body.docs).toHaveLength(1)
    expect(first.body.docs[0].replies[0]).toMatchObject({ bodyHtml: '<p>hai</p>', depth: 1 })
    expect(first.body.docs[0].replies[0].replies[0]).toMatchObject({
      bodyHtml: '<p>ba</p>',
      depth: 2,
    })
    const after = `&after=${first.body.nextCursor}`
    const second = await platform.reader.get(`${commentsOf(slug)}?sort=oldest&limit=1${after}`)
    expect(second.body.docs[0].bodyHtml).toBe('<p>bốn</p>')
    expect(second.body.nextCursor).toBeNull()
  })

  it('hide an answer with the comment it answers', async () => {
    const { id, slug } = await make.createArticle()
    const top = await make.createComment(id)
    await make.createComment(id, { parent: top.id })
    await platform.moderator.patch(`/api/comments/${top.id}`, { status: 'rejected' })
    expect((await platform.reader.get(commentsOf(slug))).body.docs).toEqual([])
  })

  it('refuse an answer to a comment that is held, elsewhere, or not there', async () => {
    const [here, elsewhere] = [await make.createArticle(), await make.createArticle()]
    const held = await make.createComment(here.id, { status: 'pending' })
    const other = await make.createComment(elsewhere.id)
    for (const parent of [held.id, other.id, 'no-such-comment']) {
      const { status, body } = await platform.reader.post(commentsOf(here.slug), {
        ...words,
        parent,
      })
      expect([status, body.errors[0].code]).toEqual([422, 'PARENT_NOT_FOUND'])
    }
  })

  it('join the deepest level when they would go deeper', async () => {
    const { id, slug } = await make.createArticle({ commentPolicy: 'open' })
    let parent: string | undefined
    const depths: number[] = []
    for (let level = 0; level < 8; level++) {
      const answer = await platform.reader.post(commentsOf(slug), {
        ...words,
        body: `${level}`,
        parent,
      })
      parent = answer.body.id
      const [comment] = (await stored(id)).filter((one) => one.id === parent)
      depths.push(comment!.depth!)
    }
    expect(depths).toEqual([0, 1, 2, 3, 4, 4, 4, 4])
  })
})
