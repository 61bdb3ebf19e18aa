// A schedule is a promise: what could not be published is not scheduled, and what fails all the same
// is told.
import { toBody } from '../../helpers/factories.ts'
import { noon, oneOClock, openDesk, setClock, twoOClock, type Desk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(() => setClock(noon))
afterAll(() => desk.stop())

const read = (slug?: string | null) => desk.reader.get(`/v1/articles/${slug}`)
const runJobs = () => desk.payload.jobs.run({ allQueues: true, limit: 1000, silent: true })

const bodyWith = (fields: object) => {
  const id = '65f0a1b2c3d4e5f6a7b8c9d0'
  const block = { type: 'block', version: 2, format: '', fields: { id, ...fields } }
  const { root } = toBody('Một đoạn văn.')
  return { body: { root: { ...root, children: [...root.children, block] } } }
}

const withoutBody = { body: null }
const withStranger = bodyWith({ blockType: 'embed', url: 'https://evil.example/video' })
const withEmptyQuote = bodyWith({ blockType: 'pullQuote' })

const unpublishable: [string, object, object][] = [
  ['without a body', withoutBody, { status: 400, path: 'body' }],
  [
    'that embeds a stranger',
    withStranger,
    { status: 422, code: 'EMBED_NOT_ALLOWED', path: 'body' },
  ],
  ['that quotes nothing', withEmptyQuote, { status: 400 }],
]

type Answer = Awaited<ReturnType<Desk['take']>>

const refusalOf = ({ status, body }: Answer) => {
  const [{ message, data }] = body.errors
  return { status, code: data.code, path: data.path ?? data.errors[0].path, message }
}

const step = (name: 'publish' | 'schedule') => ({
  name,
  ignoreChecklist: true,
  ...(name === 'schedule' ? { time: oneOClock } : {}),
})

const scheduled = async () => {
  const story = await desk.storyAt('approved')
  expect((await desk.take(desk.editor, story.id, step('schedule'))).status).toBe(200)
  return story
}

const change = (id: string, data: object, also = '') =>
  desk.editor.patch(`/api/articles/${id}?draft=true${also}`, data)

describe.each(unpublishable)('a story %s', (_what, data, expected) => {
  const begin = async () => {
    const story = await desk.storyAt('approved')
    expect((await change(story.id, data)).status).toBe(200)
    return story
  }

  it('is not scheduled, for the reason for which it would not be published', async () => {
    const { id } = await begin()
    const refusal = refusalOf(await desk.take(desk.editor, id, step('schedule')))
    expect(refusal).toMatchObject(expected)
    expect(refusal).toEqual(refusalOf(await desk.take(desk.editor, id, step('publish'))))
    expect((await desk.newest(id)).scheduledFor ?? null).toBeNull()
    expect((await desk.stepsOf(id)).map(({ name }: { name: string }) => name)).not.toContain(
      'schedule',
    )
  })

  it('is not scheduled by a plain update either, nor written as a scheduled one', async () => {
    const { id } = await begin()
    const answer = await change(id, { scheduledFor: oneOClock, ignoreChecklist: true })
    expect(refusalOf(answer)).toMatchObject(expected)
  })

  it('is not what becomes of a scheduled one', async () => {
    const { id, slug } = await scheduled()
    expect(refusalOf(await change(id, data))).toMatchObject(expected)
    setClock(twoOClock)
    await runJobs()
    expect((await read(slug)).status).toBe(200)
  })
})

describe('a scheduled story', () => {
  it('may be changed, called off, sent back and taken over while it can be published', async () => {
    const { id } = await scheduled()
    expect((await change(id, { standfirst: 'Mới.' })).status).toBe(200)
    expect((await desk.take(desk.editor, id, { name: 'unschedule' })).status).toBe(200)
    expect((await change(id, withoutBody)).status).toBe(200)
  })

  it('is reopened by its journalist, half written or not', async () => {
    const { id } = await scheduled()
    const answer = await desk.journalist.patch(`/api/articles/${id}`, withoutBody)
    expect(answer.status).toBe(200)
    expect(await desk.newest(id)).toMatchObject({ stage: 'draft', scheduledFor: null })
  })

  it('keeps what saves itself; it is called off, sent back or binned all the same', async () => {
    const ways = [
      (id: string) => desk.take(desk.editor, id, { name: 'unschedule' }),
      (id: string) => desk.take(desk.editor, id, { name: 'sendBack', words: 'Thiếu bài.' }),
      (id: string) => desk.editor.patch(`/api/articles/${id}`, { deletedAt: noon }),
    ]
    for (const way of ways) {
      const { id } = await scheduled()
      expect((await change(id, withoutBody, '&autosave=true')).status).toBe(200)
      expect((await way(id)).status).toBe(200)
    }
  })
})

describe('an appointment that cannot be kept', () => {
  const told = async () => (await desk.reader.get('/readyz')).body.checks.jobs

  // The tries of half an hour.
  const tryInVain = async () => {
    for (let minute = 1; minute <= 60; minute++) {
      setClock(new Date(Date.parse(oneOClock) + minute * 60_000).toISOString())
      await runJobs()
    }
  }

  const failed = async () => {
    const story = await scheduled()
    await change(story.id, withoutBody, '&autosave=true')
    await tryInVain()
    expect((await read(story.slug)).status).toBe(404)
    expect(await told()).toBe('1 failed')
    return story
  }

  it('is told at /readyz until its time is called off', async () => {
    const { id } = await failed()
    expect((await desk.reader.get('/readyz')).status).toBe(200)
    await desk.take(desk.editor, id, { name: 'unschedule' })
    expect(await told()).toBe('ok')
  })

  it('is told until its story is published, binned or deleted', async () => {
    const body = toBody('Đã viết xong.')
    const ways = [
      (id: string) =>
        desk.editor.patch(`/api/articles/${id}`, {
          _status: 'published',
          body,
          ignoreChecklist: true,
        }),
      (id: string) => desk.editor.patch(`/api/articles/${id}`, { deletedAt: noon }),
      (id: string) => desk.editor.delete(`/api/articles/${id}`),
    ]
    for (const way of ways) {
      setClock(noon)
      const { id } = await failed()
      expect((await way(id)).status).toBe(200)
      expect(await told()).toBe('ok')
    }
  })
})
