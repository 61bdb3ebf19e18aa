// How long a comment may be, counted as its readers would.
import { newEmail, openGate, type Gate } from './gate.ts'

let gate: Gate
beforeAll(async () => {
  gate = await openGate()
  await gate.settle({ minLength: 5, maxLength: 100 })
})
afterAll(() => gate.stop())

const family = '👨\u200d👩\u200d👧'

describe('a comment', () => {
  it.each([
    ['letters', 'abcd'],
    ['letters with marks in pieces', 'é́'.normalize('NFD').repeat(4)],
    ['emoji of several', family.repeat(4)],
    ['letters between what cannot be seen', 'a\u200bb\u202ec\u2060d\u200b'],
    ['letters between spaces', '  abcd \n'],
    ['letters in quotations', '> ab\n>> > c'],
  ])('that is too short is refused, and nothing is stored: %s', async (_what, body) => {
    const story = await gate.openStory()
    const answer = await gate.comment(story, { body })
    const message = 'A comment has at least 5 characters; this one has 4.'
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ code: 'COMMENT_TOO_SHORT', message, path: 'body' }],
    ])
    expect(await gate.countOn(story)).toBe(0)
  })

  it('that is too long is refused, and nothing is stored', async () => {
    const story = await gate.openStory()
    for (const body of ['a'.repeat(101), family.repeat(101)]) {
      const answer = await gate.comment(story, { body })
      const { code, path } = answer.body.errors[0]
      expect([answer.status, code, path]).toEqual([422, 'COMMENT_TOO_LONG', 'body'])
    }
    expect(await gate.countOn(story)).toBe(0)
  })

  it('goes where it just fits', async () => {
    const story = await gate.openStory()
    for (const body of ['abcde', family.repeat(5), family.repeat(100), ` ${'ế'.repeat(100)} `])
      expect((await gate.comment(story, { body })).status).toBe(201)
  })

  it('is measured again when its writer changes it', async () => {
    const { body } = await gate.comment(await gate.openStory())
    const change = { editToken: body.editToken, body: 'abcd' }
    const answer = await gate.reader.patch(`/v1/comments/${body.id}`, change)
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'COMMENT_TOO_SHORT'])
    expect((await gate.asStored(body.id)).body).not.toBe('abcd')
  })

  it('is measured whoever sends it, through REST as well', async () => {
    const { id } = await gate.openStory()
    const data = { article: id, authorName: 'A', authorEmail: newEmail(), body: 'abcd' }
    for (const who of [gate.reader, gate.moderator]) {
      const { status, body } = await who.post('/api/comments', data)
      expect([status, body.errors[0].data.code]).toEqual([422, 'COMMENT_TOO_SHORT'])
    }
  })
})
