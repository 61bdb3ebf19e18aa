// What moderators do is written down, whichever way they do it, and by nobody changed.
import { newEmail, startDesk, type Desk } from './theDesk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

const makeComment = async (data: object = {}) =>
  (await desk.make.createComment(desk.story.id, data)).id

const change = (id: string, data: object, who = desk.moderator) =>
  who.patch(`/api/comments/${id}?depth=0`, data)

const actsOn = async (id: string) => {
  const query = `where[comment][equals]=${id}&sort=-createdAt&depth=0`
  const { body } = await desk.moderator.get(`/api/comment-acts?${query}`)
  return body.docs as Record<string, unknown>[]
}

const byModerator = () => ({ user: desk.moderator.user.id, isAutomatic: false })

describe('an act', () => {
  it('is a verdict, with its reason', async () => {
    const id = await makeComment({ status: 'pending' })
    await change(id, { status: 'rejected', rejectionReason: 'offTopic' })
    expect(await actsOn(id)).toMatchObject([
      { name: 'judge', from: 'pending', to: 'rejected', reason: 'offTopic', ...byModerator() },
    ])
  })

  it('is a verdict by GraphQL', async () => {
    const id = await makeComment({ status: 'pending' })
    await desk.moderator.graphql(
      `mutation { updateComment(id: "${id}", data: { status: approved }) { id } }`,
    )
    expect(await actsOn(id)).toMatchObject([{ name: 'judge', from: 'pending', to: 'approved' }])
  })

  it('is a change of many at once', async () => {
    const article = (await desk.make.createArticle()).id
    const made = [
      await desk.make.createComment(article, { status: 'pending' }),
      await desk.make.createComment(article, { status: 'pending' }),
    ]
    await desk.moderator.patch(`/api/comments?where[article][equals]=${article}`, {
      status: 'spam',
    })
    for (const { id } of made) {
      expect(await actsOn(id)).toMatchObject([{ name: 'judge', from: 'pending', to: 'spam' }])
    }
  })

  it('is a change of the text, with both texts', async () => {
    const id = await makeComment({ body: 'Dở ẹc.' })
    await change(id, { body: 'Chưa hay.' })
    expect(await actsOn(id)).toMatchObject([
      { name: 'edit', from: 'Dở ẹc.', to: 'Chưa hay.', ...byModerator() },
    ])
  })

  it('is a change of the name, with both names; the e-mail is nobody’s to change', async () => {
    const authorEmail = newEmail()
    const id = await makeComment({ authorEmail })
    await change(id, { authorName: 'Lan N.', authorEmail: newEmail() })
    expect(await actsOn(id)).toMatchObject([
      { name: 'edit', from: 'Lan', to: 'Lan N.', ...byModerator() },
    ])
    const { body } = await desk.moderator.get(`/api/comments/${id}`)
    expect(body).toMatchObject({ authorName: 'Lan N.', authorEmail })
  })

  it('is to pin and to unpin', async () => {
    const id = await makeComment()
    await change(id, { pinned: true })
    await change(id, { pinned: false })
    const names = (await actsOn(id)).map(({ name }) => name)
    expect(names).toEqual(['unpin', 'pin'])
  })

  it('is a removal, and stays when the comment is gone', async () => {
    const id = await makeComment({ status: 'spam' })
    await desk.moderator.delete(`/api/comments/${id}`)
    expect(await actsOn(id)).toMatchObject([{ name: 'remove', from: 'spam', ...byModerator() }])
  })

  it('is an answer, on the comment that is answered', async () => {
    const parent = await makeComment()
    const { body } = await desk.moderator.post('/api/comments', {
      article: desk.story.id,
      parent,
      authorName: 'Ban biên tập',
      authorEmail: newEmail(),
      body: 'Cảm ơn bạn.',
    })
    expect(await actsOn(parent)).toMatchObject([{ name: 'answer', to: body.doc.id }])
  })

  it('is not to save what nobody has changed', async () => {
    const id = await makeComment({ status: 'approved', body: 'Hay.' })
    await change(id, { status: 'approved', body: 'Hay.', pinned: false })
    expect(await actsOn(id)).toEqual([])
  })

  it('is not a writer’s own change, nor their withdrawal', async () => {
    const { body } = await desk.reader.post(`/v1/articles/${desk.story.slug}/comments`, {
      authorName: 'Lan',
      authorEmail: newEmail(),
      body: 'Bài hya.',
    })
    const { id, editToken } = body
    await desk.reader.patch(`/v1/comments/${id}`, { editToken, body: 'Bài hay.' })
    await desk.reader.delete(`/v1/comments/${id}`, { editToken })
    expect(await actsOn(id)).toEqual([])
  })

  it('is not an import, though a moderator starts it', async () => {
    const id = await makeComment({ status: 'pending' })
    await desk.payload.update({
      collection: 'comments',
      id,
      data: { status: 'approved' },
      context: { isModerated: true },
      user: desk.moderator.user,
    })
    expect(await actsOn(id)).toEqual([])
  })

  it('is not written where its change is not stored', async () => {
    const id = await makeComment({ status: 'pending' })
    expect((await change(id, { status: 'approved', body: '' })).status).toBe(400)
    expect(await actsOn(id)).toEqual([])
  })
})

describe('the record of acts', () => {
  it('is read by moderators and admins alone, and changed by nobody', async () => {
    const id = await makeComment({ status: 'pending' })
    await change(id, { status: 'approved' })
    const [act] = await actsOn(id)
    for (const who of [desk.reader, desk.journalist, desk.editor]) {
      expect((await who.get('/api/comment-acts')).status).toBe(403)
    }
    for (const who of [desk.moderator, desk.admin]) {
      expect((await who.patch(`/api/comment-acts/${act!.id}`, { to: 'spam' })).status).toBe(403)
      expect((await who.delete(`/api/comment-acts/${act!.id}`)).status).toBe(403)
      const forged = { comment: id, name: 'judge' }
      expect((await who.post('/api/comment-acts', forged)).status).toBe(403)
    }
    expect(await actsOn(id)).toEqual([act])
  })
})

describe('the words that acts quote', () => {
  const write = async (story = desk.story) => {
    const sent = { authorName: 'Lan', authorEmail: newEmail(), body: 'Nhà tôi ở số 7.' }
    const { body } = await desk.reader.post(`/v1/articles/${story.slug}/comments`, sent)
    await change(body.id, { body: 'Nhà tôi ở đây.' })
    expect(await actsOn(body.id)).toMatchObject([{ from: sent.body, to: 'Nhà tôi ở đây.' }])
    return body as { id: string; editToken: string }
  }

  it.each<[string, (comment: Awaited<ReturnType<typeof write>>) => Promise<unknown>]>([
    [
      'its writer withdraws it',
      ({ id, editToken }) => desk.reader.delete(`/v1/comments/${id}`, { editToken }),
    ],
    ['a moderator removes it', ({ id }) => desk.moderator.delete(`/api/comments/${id}`)],
  ])('go with the comment when %s; the acts stay', async (_, remove) => {
    const comment = await write()
    await remove(comment)
    const acts = await actsOn(comment.id)
    expect(acts).toContainEqual(expect.objectContaining({ name: 'edit', from: null, to: null }))
    expect(JSON.stringify(acts)).not.toContain('Nhà tôi')
  })

  it('go with the story', async () => {
    const story = await desk.make.createArticle({ commentPolicy: 'open' })
    const { id } = await write(story)
    expect((await desk.editor.delete(`/api/articles/${story.id}`)).status).toBe(200)
    expect(await actsOn(id)).toMatchObject([{ name: 'edit', from: null, to: null }])
  })
})

describe('the reason of a rejection', () => {
  it('goes when the comment is restored', async () => {
    const id = await makeComment({ status: 'rejected', rejectionReason: 'hate' })
    const { body } = await change(id, { status: 'approved' })
    expect(body.doc.rejectionReason ?? null).toBeNull()
  })

  it('may be corrected, which is an act', async () => {
    const id = await makeComment({ status: 'rejected', rejectionReason: 'hate' })
    await change(id, { rejectionReason: 'falsehood' })
    expect(await actsOn(id)).toMatchObject([
      { name: 'judge', from: 'rejected', to: 'rejected', reason: 'falsehood' },
    ])
  })
})
