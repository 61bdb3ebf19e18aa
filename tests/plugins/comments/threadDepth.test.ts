// How deep threads go, as moderators have settled it.
import { openGate, type Gate, type Story } from './gate.ts'

let gate: Gate
beforeAll(async () => {
  gate = await openGate()
})
afterAll(() => gate.stop())

type Placed = { id: string; depth: number; parent?: string | null }

/** A comment and answers, each to the one before it. */
const converse = async (story: Story, comments: number) => {
  const placed: Placed[] = []
  while (placed.length < comments)
    placed.push(await gate.passed(story, { parent: placed.at(-1)?.id }))
  return placed
}

type Nested = { id: string; replies: Nested[] }
const idsIn = (docs: Nested[]): string[] =>
  docs.flatMap(({ id, replies }) => [id, ...idsIn(replies)])

const shownOn = async ({ slug }: Story) =>
  idsIn((await gate.reader.get(`/v1/articles/${slug}/comments`)).body.docs)

describe('a thread', () => {
  it.each([
    [1, [0, 0, 0, 0]],
    [2, [0, 1, 1, 1]],
    [3, [0, 1, 2, 2]],
  ])('has %d levels where so many are settled', async (threadDepth, depths) => {
    await gate.settle({ threadDepth })
    const story = await gate.openStory()
    const placed = await converse(story, depths.length)
    expect(placed.map(({ depth }) => depth)).toEqual(depths)
    expect((await shownOn(story)).sort()).toEqual(placed.map(({ id }) => id).sort())
  })

  it('keeps what is deeper than a limit that was lowered, and takes answers to it', async () => {
    await gate.settle({ threadDepth: 4 })
    const story = await gate.openStory()
    const [top, second, , deepest] = await converse(story, 4)
    await gate.settle({ threadDepth: 2 })
    expect(await shownOn(story)).toHaveLength(4)
    const answer = await gate.passed(story, { parent: deepest!.id })
    expect(answer).toMatchObject({ depth: 1, parent: top!.id })
    const other = await gate.passed(story, { parent: second!.id })
    expect(other).toMatchObject({ depth: 1, parent: top!.id })
    await gate.settle({ threadDepth: 1 })
    const flat = await gate.passed(story, { parent: deepest!.id })
    expect(flat).toMatchObject({ depth: 0, isReachable: true })
    expect(flat.parent ?? null).toBeNull()
    expect(await shownOn(story)).toHaveLength(7)
  })
})
