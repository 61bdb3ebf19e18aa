// What comes before what: the first phase that decides wins.
import { newAddress, newEmail, openGate, type Gate, type Story } from './gate.ts'

let gate: Gate
let story: Story
beforeAll(async () => {
  gate = await openGate()
  story = await gate.openStory()
})
afterEach(() => gate.settle())
afterAll(() => gate.stop())

/** Somebody with two approved comments from one address. */
const createTrusted = async () => {
  const [authorEmail, address] = [newEmail(), newAddress()]
  const write = () => gate.passed(story, { authorEmail }, address)
  const written = [await write(), await write()]
  expect(written.map(({ status }) => status)).toEqual(['approved', 'approved'])
  return { authorEmail, address }
}

const links = 'http://a.test/ http://b.test/'

describe('a trusted writer', () => {
  const rules = { trustedFrom: 2, bannedWords: 'xyzzy', suspectWords: 'plugh' }

  it('passes words and links unseen', async () => {
    const { address, authorEmail } = await createTrusted()
    await gate.settle(rules)
    const body = `xyzzy plugh ${links}`
    const stored = await gate.passed(story, { authorEmail, body }, address)
    expect(stored).toMatchObject({ status: 'approved', flags: [] })
  })

  it('is nobody where that is not settled, or with too few comments', async () => {
    const { address, authorEmail } = await createTrusted()
    for (const trustedFrom of [0, 3]) {
      await gate.settle({ ...rules, trustedFrom })
      const body = `xyzzy ${trustedFrom}`
      const stored = await gate.passed(story, { authorEmail, body }, address)
      expect(stored).toMatchObject({ status: 'rejected' })
    }
  })

  it('is trusted no more once a comment was refused', async () => {
    const { address, authorEmail } = await createTrusted()
    const { id } = await gate.passed(story, { authorEmail }, address)
    await gate.moderator.patch(`/api/comments/${id}`, { status: 'spam' })
    await gate.settle(rules)
    const stored = await gate.passed(story, { authorEmail, body: 'xyzzy' }, address)
    expect(stored).toMatchObject({ status: 'rejected' })
  })

  it('is not whoever types their e-mail somewhere else', async () => {
    const { address, authorEmail } = await createTrusted()
    await gate.settle(rules)
    const forged = await gate.passed(story, { authorEmail, body: 'xyzzy' })
    expect(forged).toMatchObject({ status: 'rejected' })
    const beside = await gate.passed(story, { body: 'xyzzy' }, address)
    expect(beside).toMatchObject({ status: 'rejected' })
  })

  it('waits where comments are moderated first', async () => {
    const { address, authorEmail } = await createTrusted()
    await gate.settle(rules)
    const premoderated = await gate.openStory({ commentPolicy: 'premoderated' })
    const stored = await gate.passed(premoderated, { authorEmail }, address)
    expect(stored).toMatchObject({ status: 'pending', flags: [] })
  })

  it('is rejected when banned', async () => {
    const { address, authorEmail } = await createTrusted()
    await gate.settle(rules)
    await gate.moderator.post('/api/comment-bans', { kind: 'writer', value: authorEmail })
    const stored = await gate.passed(story, { authorEmail }, address)
    expect(stored).toMatchObject({ status: 'rejected', flags: [{ code: 'BANNED' }] })
  })
})

describe('a comment with several faults', () => {
  it('is found by the first of them', async () => {
    await gate.settle({ bannedWords: 'xyzzy', suspectWords: 'plugh', holdsNewWriters: true })
    const codeFor = async (body: string) => (await gate.passed(story, { body })).flags[0].code
    expect(await codeFor(`plugh xyzzy ${links}`)).toBe('BANNED_WORD')
    expect(await codeFor(`plugh ${links}`)).toBe('SUSPECT_WORD')
    expect(await codeFor(links)).toBe('LINKS')
    expect(await codeFor('Chào cả nhà.')).toBe('NEW_WRITER')
  })

  it('is rejected for a banned word before it waits for a moderator', async () => {
    await gate.settle({ bannedWords: 'xyzzy', premoderatesAll: true })
    const stored = await gate.passed(story, { body: 'xyzzy' })
    expect(stored).toMatchObject({ status: 'rejected' })
  })

  it('is refused for its length before it is looked for', async () => {
    await gate.settle({ minLength: 20 })
    const { body } = await gate.comment(story, { body: 'Ngắn.' })
    expect(body.errors[0].code).toBe('COMMENT_TOO_SHORT')
  })
})

describe('a suspect word', () => {
  const rules = { suspectWords: 'plugh', holdsSuspectWords: false }

  it('is shown and reported where it does not hold', async () => {
    await gate.settle(rules)
    const flags = [{ code: 'SUSPECT_WORD', detail: 'plugh' }]
    const stored = await gate.passed(story, { body: 'Một plugh.' })
    expect(stored).toMatchObject({ status: 'approved', flags, isReported: true })
  })

  it('does not keep later phases from looking', async () => {
    await gate.settle(rules)
    const stored = await gate.passed(story, { body: `plugh ${links}` })
    expect(stored).toMatchObject({
      status: 'pending',
      flags: [{ code: 'SUSPECT_WORD' }, { code: 'LINKS' }],
      isReported: false,
    })
  })

  it('reports nothing where it holds, nor where there is none', async () => {
    await gate.settle({ suspectWords: 'plugh' })
    const held = await gate.passed(story, { body: 'Hai plugh.' })
    expect(held).toMatchObject({ status: 'pending', isReported: false })
    expect(await gate.passed(story)).toMatchObject({ status: 'approved', isReported: false })
  })
})

describe('a comment waits for a moderator', () => {
  const sectionIn = async (parent?: string, premoderatesComments = false) => {
    const { id } = await gate.make.createSection()
    const data = { parent, premoderatesComments }
    expect((await gate.editor.patch(`/api/sections/${id}`, data)).status).toBe(200)
    return id
  }

  it('where the whole site is moderated first', async () => {
    await gate.settle({ premoderatesAll: true })
    expect(await gate.passed(story)).toMatchObject({ status: 'pending', flags: [] })
  })

  it('where the section is, or one above it, and not beside it', async () => {
    const top = await sectionIn(undefined, true)
    const middle = await sectionIn(top)
    const under = await sectionIn(middle)
    for (const section of [top, middle, under]) {
      const stored = await gate.passed(await gate.openStory({ section }))
      expect(stored).toMatchObject({ status: 'pending', flags: [] })
    }
    const open = await sectionIn()
    await sectionIn(open, true)
    const stored = await gate.passed(await gate.openStory({ section: open }))
    expect(stored).toMatchObject({ status: 'approved' })
  })

  it('where the story is', async () => {
    const premoderated = await gate.openStory({ commentPolicy: 'premoderated' })
    expect(await gate.passed(premoderated)).toMatchObject({ status: 'pending', flags: [] })
  })
})
