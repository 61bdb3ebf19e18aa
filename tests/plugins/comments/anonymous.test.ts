// Readers who give no name or no e-mail, where moderators let them.
import { newAddress, newEmail, openGate, type Gate, type Story } from './gate.ts'

let gate: Gate
let story: Story
beforeAll(async () => {
  gate = await openGate()
  story = await gate.openStory()
})
afterAll(() => gate.stop())

const nobody = { authorName: undefined, authorEmail: undefined }
const empty = { authorName: ' \u200b', authorEmail: '' }

describe('name and e-mail', () => {
  beforeAll(() => gate.settle())

  it.each([
    ['missing', nobody],
    ['empty', empty],
    ['null', { authorName: null, authorEmail: null }],
  ])('are demanded: %s', async (_what, said) => {
    const before = await gate.countOn(story)
    const { status, body } = await gate.comment(story, said)
    expect(status).toBe(400)
    expect(body.errors).toEqual(
      ['authorName', 'authorEmail'].map((path) => ({
        code: 'INVALID_INPUT',
        message: 'This field is required.',
        path,
      })),
    )
    expect(await gate.countOn(story)).toBe(before)
  })

  it('are demanded each, through REST as well', async () => {
    const one = await gate.comment(story, { authorEmail: undefined })
    expect([one.status, one.body.errors[0].path]).toEqual([400, 'authorEmail'])
    const data = { article: story.id, authorName: 'Lan', body: 'Một.' }
    expect((await gate.reader.post('/api/comments', data)).status).toBe(400)
  })

  it('are not demanded of what comes in judged', async () => {
    const data = { authorName: undefined, authorEmail: undefined }
    const made = await gate.make.createComment(story.id, data)
    expect(made).toMatchObject({ authorName: 'Bạn đọc', status: 'approved' })
  })
})

describe('where they may be missing, a reader', () => {
  beforeAll(() => gate.settle({ demandsNameAndEmail: false, nameOfAnonymous: 'Ẩn danh' }))

  it.each([
    ['missing', nobody],
    ['empty', empty],
  ])('comments without either: %s', async (_what, said) => {
    const stored = await gate.passed(story, said)
    expect(stored).toMatchObject({ authorName: 'Ẩn danh', status: 'approved' })
    expect(stored.authorEmail ?? null).toBeNull()
    const { docs } = (await gate.reader.get(`/v1/articles/${story.slug}/comments`)).body
    expect(docs[0].authorName).toBe('Ẩn danh')
  })

  it('comments with one of them', async () => {
    const named = await gate.passed(story, { authorEmail: undefined, authorName: 'Minh' })
    expect(named).toMatchObject({ authorName: 'Minh' })
    const authorEmail = newEmail()
    const mailed = await gate.passed(story, { authorEmail, authorName: undefined })
    expect(mailed).toMatchObject({ authorName: 'Ẩn danh', authorEmail })
  })

  it('comments through REST and GraphQL', async () => {
    const data = { article: story.id, body: 'Qua REST.' }
    const rest = await gate.reader.post('/api/comments', data)
    expect(rest.body.doc).toMatchObject({ authorName: 'Ẩn danh' })
    const graphql = await gate.reader.graphql(`mutation { createComment(data: {
      article: "${story.id}", authorName: "", body: "Qua GraphQL." }) { authorName } }`)
    expect(graphql.body.data.createComment).toEqual({ authorName: 'Ẩn danh' })
  })

  it('is refused an e-mail that is none all the same', async () => {
    const { status, body } = await gate.comment(story, { authorEmail: 'none' })
    expect([status, body.errors[0].path]).toEqual([400, 'authorEmail'])
  })

  it('says the same thing once, and others say it too', async () => {
    const [said, address] = [{ ...nobody, body: 'Hay quá!' }, newAddress()]
    expect((await gate.comment(story, said, address)).status).toBe(201)
    expect((await gate.comment(story, said, address)).status).toBe(409)
    expect((await gate.comment(story, said)).status).toBe(201)
  })

  it('waits as a new writer where those do', async () => {
    const rules = { demandsNameAndEmail: false, holdsNewWriters: true }
    await gate.settle(rules)
    const stored = await gate.passed(story, nobody)
    expect(stored).toMatchObject({ status: 'pending', flags: [{ code: 'NEW_WRITER' }] })
  })
})

describe('whether a reader wants to hear of answers', () => {
  beforeAll(() => gate.settle())

  it('is stored, and for moderators alone', async () => {
    expect(await gate.passed(story)).toMatchObject({ wantsAnswers: false })
    const stored = await gate.passed(story, { wantsAnswers: true })
    expect(stored).toMatchObject({ wantsAnswers: true })
    const seen = await gate.reader.get(`/api/comments/${stored.id}`)
    expect(seen.body).not.toHaveProperty('wantsAnswers')
  })

  it('is yes or no', async () => {
    const { status, body } = await gate.comment(story, { wantsAnswers: 'yes' })
    expect([status, body.errors[0].path]).toEqual([400, 'wantsAnswers'])
  })
})
