// When a story under embargo is published: when it comes free, with newer changes beside it or without.
import { noon, oneOClock, openDesk, setClock, twoOClock, type Desk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

beforeEach(() => setClock(noon))

afterAll(() => desk.stop())

const read = (slug?: string | null) => desk.reader.get(`/v1/articles/${slug}`)
const runJobs = () => desk.payload.jobs.run({ allQueues: true, limit: 1000 })
const halfPastTwelve = '2030-06-01T05:30:00.000Z'

const embargoed = async () => {
  const story = await desk.storyAt('approved', { standfirst: 'Đã đăng.' })
  await desk.take(desk.editor, story.id, { name: 'embargo', time: oneOClock })
  await desk.take(desk.editor, story.id, { name: 'publish', ignoreChecklist: true })
  return story
}

const change = (id: string) =>
  desk.editor.patch(`/api/articles/${id}?draft=true`, { standfirst: 'Chưa đăng.' })

const withChanges = async () => {
  const story = await embargoed()
  expect((await change(story.id)).status).toBe(200)
  return story
}

const lift = async (id: string, time: string) => {
  setClock(time)
  expect((await desk.take(desk.editor, id, { name: 'liftEmbargo' })).status).toBe(200)
}

const move = async (id: string, time: string) =>
  expect((await desk.take(desk.editor, id, { name: 'embargo', time })).status).toBe(200)

describe.each([
  ['without newer changes', embargoed],
  ['with newer changes beside it', withChanges],
])('a story under embargo, %s', (_what, begin) => {
  const expectPublished = async (slug: string | null | undefined, publishedAt: string) => {
    const { status, body } = await read(slug)
    expect(status).toBe(200)
    expect(body).toMatchObject({ standfirst: 'Đã đăng.', publishedAt })
  }

  it('is published at the moment when it is lifted', async () => {
    const { id, slug } = await begin()
    expect((await read(slug)).status).toBe(404)
    await lift(id, halfPastTwelve)
    await expectPublished(slug, halfPastTwelve)
  })

  it('is published at its time, by itself', async () => {
    const { slug } = await begin()
    setClock(twoOClock)
    await runJobs()
    await expectPublished(slug, oneOClock)
  })

  it('is published at the time that it was moved to', async () => {
    const { id, slug } = await begin()
    await move(id, twoOClock)
    setClock('2030-06-01T07:00:30.000Z')
    await runJobs()
    await expectPublished(slug, twoOClock)
  })

  it('is published when it is lifted after it was moved', async () => {
    const { id, slug } = await begin()
    await move(id, twoOClock)
    await lift(id, halfPastTwelve)
    await expectPublished(slug, halfPastTwelve)
  })

  it('keeps the time of publication that an editor has given it', async () => {
    const publishedAt = '2029-01-01T00:00:00.000Z'
    const held = { embargoedUntil: oneOClock, publishedAt, standfirst: 'Đã đăng.' }
    const { id, slug } = await desk.storyAt('published', held)
    if (begin === withChanges) await change(id)
    await lift(id, halfPastTwelve)
    await expectPublished(slug, publishedAt)
  })
})

describe('newer changes beside a story that comes free', () => {
  const expectDraft = async (id: string) =>
    expect(await desk.newest(id)).toMatchObject({ standfirst: 'Chưa đăng.', _status: 'draft' })

  it('stay a draft, and do not move its time when they are published', async () => {
    const { id, slug } = await withChanges()
    await lift(id, halfPastTwelve)
    await expectDraft(id)
    setClock(twoOClock)
    expect((await desk.take(desk.editor, id, { name: 'publish' })).status).toBe(200)
    const { body } = await read(slug)
    expect(body).toMatchObject({ standfirst: 'Chưa đăng.', publishedAt: halfPastTwelve })
  })

  it('stay a draft where it comes free by itself', async () => {
    const { id, slug } = await withChanges()
    setClock(twoOClock)
    await runJobs()
    await expectDraft(id)
    expect((await desk.take(desk.editor, id, { name: 'publish' })).status).toBe(200)
    const { body } = await read(slug)
    expect(body).toMatchObject({ standfirst: 'Chưa đăng.', publishedAt: oneOClock })
  })

  it('keep a time of publication of their own to themselves', async () => {
    const { id, slug } = await withChanges()
    const publishedAt = '2029-01-01T00:00:00.000Z'
    await desk.editor.patch(`/api/articles/${id}?draft=true`, { publishedAt })
    await lift(id, halfPastTwelve)
    expect((await read(slug)).body.publishedAt).toBe(halfPastTwelve)
    expect((await desk.newest(id)).publishedAt).toBe(publishedAt)
  })

  it('are published now where they are published without the embargo', async () => {
    const { id, slug } = await withChanges()
    setClock(halfPastTwelve)
    const data = { _status: 'published', embargoedUntil: null }
    expect((await desk.editor.patch(`/api/articles/${id}`, data)).status).toBe(200)
    const { body } = await read(slug)
    expect(body).toMatchObject({ standfirst: 'Chưa đăng.', publishedAt: halfPastTwelve })
  })
})
