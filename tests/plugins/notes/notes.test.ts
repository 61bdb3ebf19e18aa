import type { Plugin, SendEmailOptions } from 'payload'
import { toLetter } from '#plugins/notes/letter.ts'
import { countAll } from '../../helpers/countAll.ts'
import { factories, unique } from '../../helpers/factories.ts'
import { createPerson, type Person } from '../../helpers/people.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let isMailDown = false
const letters: SendEmailOptions[] = []

/** A post office that keeps what it is given, or is closed. */
const postOffice: Plugin = (config) => ({
  ...config,
  email: () => ({
    name: 'post office',
    defaultFromAddress: 'toasoan@news.test',
    defaultFromName: 'Tòa soạn',
    sendEmail: async (letter) => {
      if (isMailDown) throw new Error('The mail server does not answer.')
      letters.push(letter)
    },
  }),
})

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform({ plugins: [postOffice] })
  make = factories(platform.payload)
})
beforeEach(() => {
  letters.length = 0
  isMailDown = false
})
afterAll(() => platform.stop())

const nobodysId = '00000000-0000-4000-8000-000000000000'

const deliver = () => platform.payload.jobs.run({ silent: true })
const write = (who: Person, note: object) => who.post('/api/notes?depth=0', note)
const notesOn = async (article: string, who: Person = platform.editor) =>
  (await who.get(`/api/notes?depth=0&sort=createdAt&where[article][equals]=${article}`)).body.docs

describe('a note', () => {
  it('is read by the newsroom, with its writer', async () => {
    const { id: article } = await make.createArticle({ _status: 'draft' })
    const { status } = await write(platform.journalist, { article, body: '  Cần thêm ảnh. ' })
    expect(status).toBe(201)
    for (const who of [platform.editor, platform.moderator, platform.journalist]) {
      const createdBy = platform.journalist.user.id
      expect(await notesOn(article, who)).toMatchObject([{ body: 'Cần thêm ảnh.', createdBy }])
    }
  })

  it('is nobody’s but its writer’s, whatever is posted', async () => {
    const { id: article } = await make.createArticle()
    const createdBy = platform.editor.user.id
    await write(platform.journalist, { article, body: 'Tôi viết', createdBy })
    expect(await notesOn(article)).toMatchObject([{ createdBy: platform.journalist.user.id }])
  })

  it('is in no public answer', async () => {
    const { id: article, slug } = await make.createArticle()
    const body = unique('BIMAT')
    await write(platform.editor, { article, body })
    for (const path of [`/v1/articles/${slug}`, '/v1/articles', `/api/articles/${article}`]) {
      const answer = await platform.reader.get(path)
      expect(answer.status).toBe(200)
      expect(JSON.stringify(answer.body)).not.toContain(body)
    }
    expect((await platform.reader.get('/api/notes')).status).toBe(403)
    const { body: answer } = await platform.reader.graphql('{ Notes { docs { body } } }')
    expect(JSON.stringify(answer)).not.toContain(body)
  })

  it('goes with its story, when that is deleted for good', async () => {
    const { id: article } = await make.createArticle()
    const other = await make.createArticle()
    await write(platform.editor, { article, body: 'Một' })
    await write(platform.editor, { article: other.id, body: 'Hai' })
    await platform.editor.patch(`/api/articles/${article}`, { deletedAt: new Date().toISOString() })
    expect(await notesOn(article)).toHaveLength(1)
    await platform.editor.delete(`/api/articles/${article}?trash=true`)
    expect(await notesOn(article)).toHaveLength(0)
    expect(await notesOn(other.id)).toHaveLength(1)
  })

  it.each([
    ['without words', { body: ' ' }, { status: 422, code: 'EMPTY_NOTE' }],
    ['whose text is none', { body: { a: 1 } }, { status: 400, code: 'INVALID_INPUT' }],
    ['that is too long', { body: 'a'.repeat(2001) }, { status: 400 }],
    ['on no story', { article: nobodysId }, { status: 404, code: 'STORY_NOT_FOUND' }],
    ['on something else', { article: { a: 1 } }, { status: 404, code: 'STORY_NOT_FOUND' }],
    ['on nothing', { article: null }, { status: 400 }],
    [
      'that mentions a stranger',
      { mentions: [nobodysId] },
      { status: 422, code: 'PERSON_NOT_FOUND' },
    ],
    ['that mentions no id', { mentions: [{ a: 1 }] }, { status: 422, code: 'PERSON_NOT_FOUND' }],
  ])('%s is refused, and nothing is stored', async (_what, fault, refusal) => {
    const { id: article } = await make.createArticle()
    const before = await countAll(platform.payload, 'notes')
    const answer = await write(platform.editor, { article, body: 'Lời', ...fault })
    const [{ data }] = answer.body.errors
    expect({ status: answer.status, code: data.code }).toEqual(refusal)
    expect(await countAll(platform.payload, 'notes')).toBe(before)
    await deliver()
    expect(letters).toEqual([])
  })
})

describe('a mention', () => {
  const mention = async (people: string[], who = platform.journalist) => {
    const headline = unique('Tin bão')
    const { id: article } = await make.createArticle({ headline, _status: 'draft' })
    const note = { article, body: 'Nhờ chị xem đoạn hai.', mentions: people }
    const { status, body } = await write(who, note)
    expect(status).toBe(201)
    return { article, headline, note: body.doc.id as string }
  }

  it('sends one letter with headline, note and link, and no second one', async () => {
    const { editor } = platform
    const { article, headline } = await mention([editor.user.id, editor.user.id])
    expect(letters).toEqual([])
    await deliver()
    await deliver()
    expect(letters).toHaveLength(1)
    expect(letters[0]).toMatchObject({
      to: 'editor@news.test',
      subject: `journalist nhắc đến bạn: “${headline}”`,
    })
    expect(letters[0]!.text).toContain('Nhờ chị xem đoạn hai.')
    expect(letters[0]!.text).toContain(`http://news.test/admin/collections/articles/${article}`)
  })

  it('sends a letter to each, and none to the writer', async () => {
    const { editor, moderator, journalist } = platform
    await mention([editor.user.id, moderator.user.id, journalist.user.id])
    await deliver()
    expect(letters.map(({ to }) => to).sort()).toEqual(['editor@news.test', 'moderator@news.test'])
  })

  it('names the newest headline, of a story that saves itself', async () => {
    const { article } = await mention([platform.editor.user.id])
    const path = `/api/articles/${article}?draft=true&autosave=true`
    await platform.editor.patch(path, { headline: 'Tiêu đề mới' })
    await deliver()
    expect(letters[0]!.subject).toContain('Tiêu đề mới')
  })

  it('sends nothing to who may not read the note', async () => {
    const guest = await createPerson(platform, 'guest', ['journalist'])
    await mention([guest.user.id])
    const nobody = { roles: [] } as never
    await platform.payload.db.updateOne({ collection: 'users', id: guest.user.id, data: nobody })
    await deliver()
    expect(letters).toEqual([])
  })

  it('sends nothing once the note has been taken back', async () => {
    const { note } = await mention([platform.editor.user.id])
    expect((await platform.journalist.delete(`/api/notes/${note}`)).status).toBe(200)
    await deliver()
    expect(letters).toEqual([])
  })

  it('is sent later where the mail server fails, and holds nobody up', async () => {
    isMailDown = true
    await mention([platform.editor.user.id])
    await deliver()
    const { docs } = await platform.payload.find({
      collection: 'payload-jobs',
      where: { and: [{ completedAt: { exists: false } }, { totalTried: { equals: 1 } }] },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ hasError: false, waitUntil: expect.any(String) })
    isMailDown = false
    const { id } = docs[0]!
    const data = { waitUntil: new Date(0).toISOString() }
    await platform.payload.update({ collection: 'payload-jobs', id, data })
    await deliver()
    expect(letters).toHaveLength(1)
  })
})

describe('the letter', () => {
  it('is English where the newsroom wants it', () => {
    const given = { writer: 'Lan', headline: 'A\nB', body: 'Look.', address: 'http://news.test/x' }
    expect(toLetter(given, 'en')).toEqual({
      subject: 'Lan mentioned you: “A B”',
      text: 'Lan wrote a note on “A B”:\n\nLook.\n\nOpen the story:\nhttp://news.test/x',
    })
  })
})
