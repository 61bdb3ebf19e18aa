// Whatever a reader sends is refused with a code or stored safely; nothing falls over.
import fc from 'fast-check'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let path: string

beforeAll(async () => {
  platform = await startPlatform()
  const { slug } = await factories(platform.payload).createArticle({ commentPolicy: 'open' })
  path = `/v1/articles/${slug}/comments`
})

afterAll(() => platform.stop())

const tricks = [
  ...['\u202e', '\u200b', '\u0000', '\ud800', '\ufeff', '\u0301\u0301\u0301\u0301', '\n', '> '],
  ...[
    '<script>',
    '</p>',
    '<img src=x onerror=1>',
    'https://a.test/"',
    '%E2%80%AE',
    '%00',
    '&#x3c;',
    '](javascript:1)',
  ],
  ...['Đẹp quá', '👨\u200d👩\u200d👧', '*', '**'],
]

const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...tricks)), { maxLength: 30 })
  .map((pieces) => pieces.join(''))

const known =
  /^<(\/?(p|em|strong|blockquote)|br \/|a href="https?:[^"]*" rel="nofollow ugc noopener"|\/a)>$/

describe('a comment of anything', () => {
  it('is answered in order, and shown without anything that runs', async () => {
    const property = fc.asyncProperty(text, text, async (authorName, body) => {
      const comment = { authorName, authorEmail: 'a@reader.test', body }
      const { status, body: answer } = await platform.reader.post(path, comment)
      expect([201, 202, 400, 409, 422]).toContain(status)
      if (status >= 400) expect(answer.errors[0].code).toMatch(/^[A-Z_]+$/)
    })
    await fc.assert(property, { numRuns: 150 })
    const { docs } = (await platform.reader.get(`${path}?limit=100`)).body
    expect(docs.length).toBeGreaterThan(0)
    for (const { authorName, bodyHtml } of docs) {
      expect(`${authorName}${bodyHtml}`).not.toMatch(/[\u200b\u202e\ufeff]|(?!\t)\p{Cc}/u)
      expect((bodyHtml.match(/<[^>]*>/g) ?? []).filter((tag: string) => !known.test(tag))).toEqual(
        [],
      )
    }
  })

  it.each([
    ['empty', ''],
    ['of spaces', ' \n\t '],
    ['of what cannot be seen', '\u200b\u202e\u0000\u2060'],
    ['of marks on nothing', '\u0301\u0301 \ufe0f'],
    ['of Braille blanks', '\u2800\u2800'],
    ['too long', 'a'.repeat(5_001)],
    ['no text', 7],
    ['a list', ['a']],
    ['missing', undefined],
  ])('is refused where its words are %s, and nothing is stored', async (_what, body) => {
    const authorEmail = 'refused@reader.test'
    const { status, body: answer } = await platform.reader.post(path, {
      authorName: 'Lan',
      authorEmail,
      body,
    })
    expect([status, answer.errors[0].path]).toEqual([400, 'body'])
    const where = { authorEmail: { equals: authorEmail } }
    expect((await platform.payload.count({ collection: 'comments', where })).totalDocs).toBe(0)
  })
})
