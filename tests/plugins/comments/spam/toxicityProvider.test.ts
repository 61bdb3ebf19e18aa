// Somebody else's model in place of our word lists: it is asked, and holds nobody up.
import type { ToxicityProvider } from '#plugins/comments/spam/settings.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'

let newsroom: Newsroom
let answer: ToxicityProvider['score']

const toxicity: ToxicityProvider = { name: 'A model', score: (...asked) => answer(...asked) }

beforeAll(async () => {
  newsroom = await openNewsroom({ toxicity })
})
afterAll(() => newsroom.stop())

const expectStored = async (body: string, found: object) => {
  const { body: told } = await newsroom.comment({ body })
  expect(await newsroom.asStored(told.id)).toMatchObject(found)
}

it('is asked with the language, and what it finds waits', async () => {
  const asked: unknown[] = []
  answer = async (text, { language }) => {
    asked.push(text, language)
    return 0.854
  }
  const flags = [{ code: 'TOXIC', detail: '85 %' }]
  await expectStored('Lời bình thường.', { status: 'pending', flags })
  expect(asked).toEqual(['Lan\nLời bình thường.', 'vi'])
})

it('has nothing to say of what it finds harmless, whatever our lists say', async () => {
  answer = async () => 0.1
  await expectStored('Bọn khốn nạn.', { status: 'approved', flags: [] })
})

const throwing = () => {
  throw new Error('down')
}

it.each<[what: string, score: ToxicityProvider['score']]>([
  ['fails', () => Promise.reject(new Error('down'))],
  ['throws', throwing],
  ['never answers', () => new Promise(() => {})],
  ['says more than 1', async () => 7],
  ['says no number', async () => 'very' as never],
  ['says nothing', async () => undefined as never],
])('holds nobody up where it %s', async (what, score) => {
  answer = score
  await expectStored(`Mô hình hỏng: ${what}.`, { status: 'approved', flags: [] })
})
