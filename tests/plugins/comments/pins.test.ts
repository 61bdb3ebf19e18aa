// Moderators pin up to three comments of a story above the others.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const createStory = async (count: number) => {
  const story = await make.createArticle({ commentPolicy: 'open' })
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push((await make.createComment(story.id)).id)
  return { story, ids }
}

const pin = (id: string, pinned = true) =>
  platform.moderator.patch(`/api/comments/${id}`, { pinned })

const read = async (slug: unknown, query = '') => {
  const { body } = await platform.reader.get(`/v1/articles/${slug}/comments?limit=2${query}`)
  return { ids: body.docs.map(({ id }: { id: string }) => id), ...body }
}

const isPinned = async (id: string) =>
  (await platform.payload.findByID({ collection: 'comments', id, depth: 0 })).pinned

describe('a pinned comment', () => {
  it.each(['newest', 'oldest', 'top'])(
    'stands first where %s come first, and does not come again',
    async (sort) => {
      const { story, ids } = await createStory(5)
      expect((await read(story.slug, `&sort=${sort}`)).docs[0].pinned).toBe(false)
      await pin(ids[2]!)
      const first = await read(story.slug, `&sort=${sort}`)
      expect(first.docs[0]).toMatchObject({ id: ids[2], pinned: true })
      expect(first.ids).toHaveLength(3)
      const second = await read(story.slug, `&sort=${sort}&after=${first.nextCursor}`)
      expect(second.nextCursor).toBeNull()
      expect([...first.ids, ...second.ids].sort()).toEqual([...ids].sort())
      await pin(ids[2]!, false)
      expect((await read(story.slug, `&sort=${sort}`)).docs[0].pinned).toBe(false)
    },
  )

  it('brings the answers below it', async () => {
    const { story, ids } = await createStory(3)
    const answer = await make.createComment(story.id, { parent: ids[0] })
    await pin(ids[0]!)
    expect((await read(story.slug)).docs[0].replies).toMatchObject([{ id: answer.id }])
  })

  it('is pinned no longer when it is off the page', async () => {
    const { story, ids } = await createStory(1)
    await pin(ids[0]!)
    await platform.moderator.patch(`/api/comments/${ids[0]}`, { status: 'rejected' })
    expect(await isPinned(ids[0]!)).toBe(false)
    await platform.moderator.patch(`/api/comments/${ids[0]}`, { status: 'approved' })
    expect((await read(story.slug)).docs[0].pinned).toBe(false)
  })
})

describe('pinning', () => {
  it.each(['pending', 'rejected', 'spam'])('refuses a comment that is %s', async (status) => {
    const { story } = await createStory(0)
    const { id } = await make.createComment(story.id, { status })
    const answer = await pin(id)
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([422, 'PIN_REFUSED'])
    expect(await isPinned(id)).toBe(false)
  })

  it('refuses an answer', async () => {
    const { story, ids } = await createStory(1)
    const { id } = await make.createComment(story.id, { parent: ids[0] })
    const answer = await pin(id)
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([422, 'PIN_REFUSED'])
    expect(await isPinned(id)).toBe(false)
  })

  it('refuses the fourth of a story, and takes it when another is unpinned', async () => {
    const { ids } = await createStory(4)
    for (const id of ids.slice(0, 3)) expect((await pin(id)).status).toBe(200)
    const fourth = await pin(ids[3]!)
    expect([fourth.status, fourth.body.errors[0].data.code]).toEqual([422, 'TOO_MANY_PINS'])
    expect(await isPinned(ids[3]!)).toBe(false)
    await pin(ids[0]!, false)
    expect((await pin(ids[3]!)).status).toBe(200)
  })

  it('takes three and no more, however many are pinned at once', async () => {
    const { ids } = await createStory(6)
    const answers = await Promise.all(ids.map((id) => pin(id)))
    const done = answers.filter(({ status }) => status === 200)
    const pinned = (await Promise.all(ids.map(isPinned))).filter(Boolean)
    expect([done.length, pinned.length]).toEqual([3, 3])
  })

  it('is for moderators', async () => {
    const { story, ids } = await createStory(1)
    for (const who of [platform.reader, platform.journalist, platform.editor])
      expect((await who.patch(`/api/comments/${ids[0]}`, { pinned: true })).status).toBe(403)
    const posted = await platform.reader.post('/api/comments', {
      article: story.id,
      authorName: 'Lan',
      authorEmail: 'lan@reader.test',
      body: 'Ghim tôi đi.',
      pinned: true,
    })
    expect(posted.status).toBe(201)
    expect(await isPinned(posted.body.doc.id)).toBe(false)
  })
})
