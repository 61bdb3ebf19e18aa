// Whose a comment is for two minutes, so that no two moderators work on the same.
import { createPerson } from '../../../helpers/people.ts'
import { startDesk, type Desk } from './theDesk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

describe('a claim', () => {
  it('goes with the moderator who has it, and leaves the comment to others', async () => {
    const { admin, moderator, make, story } = desk
    const leaving = await createPerson(desk, 'hoa', ['moderator'])
    const path = `/api/comments/${(await make.createComment(story.id)).id}/claim`
    expect((await leaving.put(path)).body.claim).toMatchObject({ name: 'hoa', isMine: true })
    expect((await moderator.put(path)).body.claim).toMatchObject({ name: 'hoa', isMine: false })
    expect((await admin.delete(`/api/users/${leaving.user.id}`)).status).toBe(200)
    expect((await moderator.put(path)).body.claim).toMatchObject({ isMine: true })
  })

  it('takes the place of the moderator’s own on another comment, and of nobody else’s', async () => {
    const { minh, moderator, make, story } = desk
    const [left, kept, next] = await Promise.all(
      [1, 2, 3].map(async () => `/api/comments/${(await make.createComment(story.id)).id}/claim`),
    )
    await moderator.put(left!)
    await minh.put(kept!)
    expect((await moderator.put(kept!)).body.claim).toMatchObject({ name: 'minh' })
    expect((await minh.put(left!)).body.claim).toMatchObject({ name: 'moderator' })
    await moderator.put(next!)
    expect((await minh.put(left!)).body.claim).toMatchObject({ isMine: true })
    expect((await moderator.put(kept!)).body.claim).toMatchObject({ isMine: true })
  })
})
