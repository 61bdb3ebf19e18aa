// Who of the newsroom writes under a story is to be seen.
import type { Agent } from '../../helpers/agent.ts'
import { createWithoutRole } from '../../helpers/people.ts'
import { newEmail, openGate, type Gate, type Story } from './gate.ts'

let gate: Gate
let story: Story
beforeAll(async () => {
  gate = await openGate()
  const author = await gate.make.createAuthor('Minh', gate.journalist.user.id)
  const other = await gate.make.createAuthor('Hà')
  story = await gate.openStory({ byline: [{ author: other.id }, { author: author.id }] })
})
afterAll(() => gate.stop())

const words = (body: string, { id }: Story) => ({
  article: id,
  authorName: 'Minh',
  authorEmail: newEmail(),
  body,
})

const shownBadge = async (who: Agent, body: string, under = story) => {
  const posted = await who.post('/api/comments', words(body, under))
  expect(posted.status).toBe(201)
  const { docs } = (await gate.reader.get(`/v1/articles/${under.slug}/comments`)).body
  return docs.find(({ id }: { id: string }) => id === posted.body.doc.id).badge
}

describe('the badge of a comment', () => {
  it('tells the story’s author from the rest of the newsroom', async () => {
    expect(await shownBadge(gate.journalist, 'Tôi viết bài này.')).toBe('author')
    expect(await shownBadge(gate.editor, 'Tôi biên tập.')).toBe('staff')
    expect(await shownBadge(gate.moderator, 'Xin giữ hòa khí.')).toBe('staff')
    expect(await shownBadge(gate.admin, 'Xin cảm ơn.')).toBe('staff')
  })

  it('is that of the newsroom where the author has written another story', async () => {
    const another = await gate.openStory()
    expect(await shownBadge(gate.journalist, 'Bài hay.', another)).toBe('staff')
  })

  it('is that of the newsroom, too, where an author on the byline is gone', async () => {
    const { id } = await gate.make.createAuthor('Đã nghỉ')
    const orphan = await gate.openStory({ byline: [{ author: id }] })
    await gate.payload.delete({ collection: 'authors', id })
    expect(await shownBadge(gate.editor, 'Ai viết bài này?', orphan)).toBe('staff')
  })

  it('is no guest’s, nor that of a user without a role', async () => {
    const guest = await gate.comment(story, { authorName: 'Minh' })
    const { docs } = (await gate.reader.get(`/v1/articles/${story.slug}/comments`)).body
    expect(docs.find(({ id }: { id: string }) => id === guest.body.id).badge).toBeNull()
    const nobody = await createWithoutRole(gate)
    expect(await shownBadge(nobody, 'Tôi không là ai.')).toBeNull()
  })

  it('is not to be claimed', async () => {
    const data = { ...words('Tôi là nhà báo.', story), badge: 'author' }
    for (const who of [gate.reader, gate.moderator]) {
      const { body } = await who.post('/api/comments', { ...data, authorEmail: newEmail() })
      expect((await gate.asStored(body.doc.id)).badge ?? null).not.toBe('author')
    }
  })
})
