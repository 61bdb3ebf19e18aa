// Who may take which step from where: the newsroom's rules as one table, tried through HTTP.
import { openDesk, twoOClock, type Desk, type Position } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk.stop())

const positions = ['draft', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn'] as const
const people = ['anonymous', 'moderator', 'journalist', 'editor', 'admin'] as const

// W: whoever writes it, and editors. E: editors. An admin may do what an editor may.
const table = `
                 draft  submitted  approved  scheduled  published  withdrawn
  submit         W      -          -         -          W          -
  takeBack       -      W          -         -          -          -
  sendBack       -      E          E         E          -          -
  approve        E      E          -         -          -          -
  schedule       E      E          E         E          -          -
  unschedule     -      -          -         E          -          -
  embargo        E      E          E         -          -          -
  liftEmbargo    E      E          E         -          E          -
  publish        E      E          E         E          E          -
  correct        -      -          -         -          E          -
  planUnpublish  -      -          E         E          E          -
  unpublish      -      -          -         -          E          -
  withdraw       -      -          -         -          E          -
  reinstate      -      -          -         -          -          E
`

const leadsTo: Record<string, Position | 'same'> = {
  submit: 'submitted',
  takeBack: 'draft',
  sendBack: 'draft',
  approve: 'approved',
  schedule: 'scheduled',
  unschedule: 'approved',
  embargo: 'same',
  liftEmbargo: 'same',
  publish: 'published',
  correct: 'published',
  planUnpublish: 'same',
  unpublish: 'approved',
  withdraw: 'withdrawn',
  reinstate: 'draft',
}

const asked: Record<string, object> = {
  sendBack: { words: 'Xem lại số liệu.' },
  correct: { words: 'Sửa tên xã.' },
  withdraw: { words: 'Thông tin chưa được kiểm chứng.' },
  schedule: { time: twoOClock, ignoreChecklist: true },
  embargo: { time: twoOClock },
  planUnpublish: { time: twoOClock },
  publish: { ignoreChecklist: true },
}

// What a story has for the step to be taken; a schedule and an embargo do not go together.
const storyFor = ({ step, from }: Row) =>
  step === 'liftEmbargo' && from !== 'scheduled' ? { embargoedUntil: twoOClock } : {}

// These have one rule for all steps: tried from where the others may take the step.
const outsiders: readonly string[] = ['anonymous', 'moderator', 'admin']

type Row = { step: string; from: Position; who: (typeof people)[number]; isAllowed: boolean }

const isAllowed = (cell: string, who: Row['who']) =>
  who === 'editor' || who === 'admin' ? cell !== '-' : who === 'journalist' && cell === 'W'

const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [step = '', ...cells] = line.trim().split(/\s+/)
    const first = cells.findIndex((cell) => cell !== '-')
    return positions.flatMap((from, column): Row[] =>
      people
        .filter((who) => !outsiders.includes(who) || column === first)
        .map((who) => ({ step, from, who, isAllowed: isAllowed(cells[column]!, who) })),
    )
  })

type Story = Awaited<ReturnType<Desk['storyAt']>>

// A refusal changes nothing: one story of a kind serves all who are refused, and tells if it did.
const kept = new Map<string, Promise<Story>>()

const keptStory = (row: Row) => {
  const kind = JSON.stringify([row.from, storyFor(row)])
  const story = kept.get(kind) ?? desk.storyAt(row.from, storyFor(row))
  kept.set(kind, story)
  return story
}

const take = async (row: Row) => {
  const { step, from, who } = row
  const { id } = await (row.isAllowed ? desk.storyAt(from, storyFor(row)) : keptStory(row))
  const before = await desk.stepsOf(id)
  const answer = await desk.take(desk[who], id, { name: step, ...asked[step] })
  return { id, before, answer }
}

const positionOf = (story: Record<string, unknown>) => {
  if (story.withdrawnAt) return 'withdrawn'
  if (story._status === 'published') return 'published'
  return story.stage === 'approved' && story.scheduledFor ? 'scheduled' : story.stage
}

describe.each(rows.filter((row) => row.isAllowed))('$step by the $who', (row) => {
  it(`is taken from ${row.from}, and recorded`, async () => {
    const { id, answer } = await take(row)
    expect({ status: answer.status, errors: answer.body.errors }).toEqual({ status: 200 })
    const to = leadsTo[row.step] === 'same' ? row.from : leadsTo[row.step]
    expect(positionOf(await desk.newest(id))).toBe(to)
    expect((await desk.stepsOf(id)).at(-1)).toMatchObject({
      name: row.step,
      from: row.from,
      to,
      user: desk[row.who as 'editor'].user.id,
      isAutomatic: false,
    })
  })
})

const isEditors = (name: string) =>
  !rows.some(({ step, who, isAllowed }) => step === name && who === 'journalist' && isAllowed)

// What publishes is kept from journalists before the desk is asked.
const publishing = ['publish', 'correct']

/** What is answered to whom; Payload's own refusals have no code. */
const refusalOf = ({ step, from, who }: Row) => {
  if (who === 'anonymous') return { status: from === 'published' ? 403 : 404 }
  if (who === 'moderator') return { status: 403 }
  if (who === 'journalist' && publishing.includes(step)) return { status: 403 }
  if (who === 'journalist' && isEditors(step)) return { status: 403, code: 'STEP_NOT_YOURS' }
  if (step === 'embargo' && from === 'published') return { status: 409, code: 'ALREADY_PUBLIC' }
  return { status: 409, code: 'STEP_OUT_OF_PLACE' }
}

describe.each(rows.filter((row) => !row.isAllowed))('$step by the $who', (row) => {
  it(`is refused from ${row.from}, with a reason and nothing changed`, async () => {
    const { id, before, answer } = await take(row)
    const [{ message, data }] = answer.body.errors
    expect({ status: answer.status, code: data?.code }).toEqual(refusalOf(row))
    expect(message).toMatch(/\w/)
    expect(positionOf(await desk.newest(id))).toBe(row.from)
    expect(await desk.stepsOf(id)).toEqual(before)
  })
})

describe('an embargo that a story has not', () => {
  it.each(positions)('is not lifted: %s', async (from) => {
    const { id } = await desk.storyAt(from)
    const before = await desk.stepsOf(id)
    const answer = await desk.take(desk.editor, id, { name: 'liftEmbargo' })
    const [{ data }] = answer.body.errors
    expect([answer.status, data.code]).toEqual([409, 'STEP_OUT_OF_PLACE'])
    expect(await desk.stepsOf(id)).toEqual(before)
  })
})

describe('a step that comes by itself', () => {
  it.each(['journalist', 'editor', 'admin'] as const)('is not asked for by the %s', async (who) => {
    const { id } = await desk.storyAt('approved')
    const before = await desk.stepsOf(id)
    const answer = await desk.take(desk[who], id, { name: 'reopen' })
    const [{ data }] = answer.body.errors
    expect([answer.status, data.code, data.path]).toEqual([400, 'INVALID_INPUT', 'name'])
    expect((await desk.newest(id)).stage).toBe('approved')
    expect(await desk.stepsOf(id)).toEqual(before)
  })
})
