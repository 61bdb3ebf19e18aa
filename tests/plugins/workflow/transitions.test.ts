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

describe('a refusal', () => {
  const refusalFor = async (language: string, step: { name: string; time?: string }) => {
    const { id } = await desk.storyAt('published')
    const spoken = { 'accept-language': language }
    const { body } = await desk.editor.post(`/api/articles/${id}/steps`, step, spoken)
    return body.errors[0].message as string
  }

  it('is told in the language of whoever is refused', async () => {
    const step = { name: 'sendBack' }
    expect(await refusalFor('en', step)).toBe(
      '“Send back” is for a story that is submitted, approved, or scheduled. This one is published.',
    )
    expect(await refusalFor('vi', step)).toBe(
      '“Trả lại” chỉ dùng cho bài chờ duyệt, đã duyệt hoặc đã hẹn giờ. Bài này đã đăng.',
    )
    expect(await refusalFor('vi', { name: 'correct' })).toBe('Bước này cần vài lời giải thích.')
  })

  it('has no colon, behind which the panel sees a list of fields', async () => {
    const steps = [{ name: 'sendBack' }, { name: 'correct' }, { name: 'liftEmbargo' }]
    for (const step of steps) {
      for (const language of ['en', 'vi']) expect(await refusalFor(language, step)).not.toMatch(/:/)
    }
  })
})

describe('a story that a colleague is writing', () => {
  it('takes no step, until the colleague leaves it or takes the step', async () => {
    const { id } = await desk.storyAt('submitted')
    const typed = '?draft=true&autosave=true'
    await desk.journalist.patch(`/api/articles/${id}${typed}`, { standfirst: 'Đang viết' })
    const before = await desk.stepsOf(id)
    expect((await desk.take(desk.editor, id, { name: 'approve' })).status).toBe(423)
    expect(await desk.stepsOf(id)).toEqual(before)
    expect((await desk.newest(id)).stage).toBe('submitted')
    expect((await desk.take(desk.journalist, id, { name: 'takeBack' })).status).toBe(200)
    expect((await desk.take(desk.journalist, id, { name: 'submit' })).status).toBe(200)
    expect((await desk.take(desk.editor, id, { name: 'approve' })).status).toBe(200)
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
