// A hundred writers at once: each is answered, nothing is lost or doubled, and the counts are exact.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { crowd, times, type Sent, type Story } from './crowd.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let readers: ReturnType<typeof crowd>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
  readers = crowd(platform)
})
afterAll(() => platform.stop())

const statusesOf = (sent: Sent[]) => sent.map(({ answer }) => answer.status)
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).sort()
const isTaken = ({ answer }: Sent) => answer.status === 201 || answer.status === 202
const takenIds = (sent: Sent[]) => idsOf(sent.filter(isTaken).map(({ answer }) => answer.body))

const judge = async (id: string, status: string) => {
  const answer = await platform.moderator.patch(`/api/comments/${id}`, { status })
  return answer.status
}

/** What every way of asking says of a story must be what its rows say. */
const expectExact = async (story: Story) => {
  const rows = await readers.rowsOf(story)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const isShown = (id: string): boolean => {
    const { parent, status } = byId.get(id)!
    return status === 'approved' && (!parent || isShown(parent as string))
  }
  const shown = idsOf(rows.filter(({ id }) => isShown(id)))
  expect(await readers.shownOn(story)).toEqual(shown)
  expect(await readers.storedCountOf(story)).toEqual([shown.length])
  expect(await readers.countOf(story)).toBe(shown.length)
}

describe('a hundred readers who write at once', () => {
  let open: Story
  let held: Story
  let parent: string
  let tops: Sent[]
  let answers: Sent[]
  let pairs: [Sent, Sent][]
  let waiting: Sent[]

  beforeAll(async () => {
    open = await make.createArticle({ commentPolicy: 'open' })
    held = await make.createArticle({ commentPolicy: 'premoderated' })
    parent = (await make.createComment(open.id)).id
    const sending = [
      Promise.all(readers.write(open, 30)),
      Promise.all(readers.write(open, 30, parent)),
      Promise.all(readers.writeTwice(open, 20)),
      Promise.all(readers.write(held, 20)),
    ] as const
    ;[tops, answers, pairs, waiting] = await Promise.all(sending)
  })

  it('are answered as if each had been alone', () => {
    expect(statusesOf(tops)).toEqual(times(30, () => 201))
    expect(statusesOf(answers)).toEqual(times(30, () => 201))
    expect(statusesOf(waiting)).toEqual(times(20, () => 202))
  })

  it('have said once what they sent twice, and are told so', () => {
    const told = pairs.map((pair) => statusesOf(pair).sort())
    expect(told).toEqual(times(20, () => [201, 409]))
    const codes = pairs.flat().flatMap(({ answer }) => answer.body.errors?.[0].code ?? [])
    expect(codes).toEqual(times(20, () => 'REPEATED_COMMENT'))
  })

  it('find all that was taken stored, and nothing else', async () => {
    const taken = takenIds([...tops, ...answers, ...pairs.flat()])
    expect(idsOf(await readers.rowsOf(open))).toEqual([parent, ...taken].sort())
    expect(idsOf(await readers.rowsOf(held))).toEqual(takenIds(waiting))
  })

  it('find the threads complete and the counts exact', async () => {
    await expectExact(open)
    await expectExact(held)
    expect(await readers.countOf(open)).toBe(81)
    expect(await readers.countOf(held)).toBe(0)
  })
})

describe('a hundred readers who write while a moderator judges', () => {
  it('are each answered, and the counts are those of what is left', async () => {
    const story = await make.createArticle({ commentPolicy: 'open' })
    const create = (status: string) => make.createComment(story.id, { status })
    const waiting = await Promise.all(times(15, () => create('pending')))
    const shown = await Promise.all(times(15, () => create('approved')))
    const parents = await Promise.all(times(4, () => create('approved')))
    const [kept, refused, ...wavering] = idsOf(parents) as [string, string, string, string]
    const toAndFro = async (id: string) => [await judge(id, 'spam'), await judge(id, 'approved')]
    const [tops, answers, verdicts] = await Promise.all([
      Promise.all(readers.write(story, 40)),
      Promise.all([kept, refused, ...wavering].flatMap((id) => readers.write(story, 15, id))),
      Promise.all([
        ...waiting.map(({ id }) => judge(id, 'approved')),
        ...shown.map(({ id }) => judge(id, 'rejected')),
        judge(refused, 'rejected'),
        ...wavering.map(toAndFro),
      ]),
    ])
    expect(new Set(verdicts.flat())).toEqual(new Set([200]))
    expect(new Set(statusesOf(tops))).toEqual(new Set([201]))
    const answered = answers.map(({ answer }) => answer.body.errors?.[0].code ?? answer.status)
    const allowed = [201, 'PARENT_NOT_FOUND']
    expect(answered.filter((one) => !allowed.includes(one))).toEqual([])
    const before = [...waiting, ...shown, ...parents].map(({ id }) => id)
    const taken = takenIds([...tops, ...answers])
    expect(idsOf(await readers.rowsOf(story))).toEqual([...before, ...taken].sort())
    await expectExact(story)
  })
})
