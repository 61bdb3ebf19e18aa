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
})
