// Times that pass while a story lies in the trash: what comes back leaves nothing overdue.
import { noon, oneOClock, openDesk, setClock, twoOClock, type Desk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(() => setClock(noon))
afterAll(() => desk.stop())

const halfPastTwelve = '2030-06-01T05:30:00.000Z'
const halfPastOne = '2030-06-01T06:30:00.000Z'
const halfPastTwo = '2030-06-01T07:30:00.000Z'

const runJobs = () => desk.payload.jobs.run({ allQueues: true, limit: 1000 })
const read = (slug?: string | null) => desk.reader.get(`/v1/articles/${slug}`)
const lastStep = async (id: string) => (await desk.stepsOf(id)).at(-1)

const scheduled = async (time = oneOClock) => {
  const story = await desk.storyAt('approved')
  await desk.take(desk.editor, story.id, { name: 'schedule', time, ignoreChecklist: true })
  return story
}

const withTimeToGo = async (time = oneOClock) => {
  const story = await desk.storyAt('published')
  await desk.take(desk.editor, story.id, { name: 'planUnpublish', time })
  return story
}

const embargoed = async (time = oneOClock) => {
  const story = await desk.storyAt('approved')
  await desk.take(desk.editor, story.id, { name: 'embargo', time })
  await desk.take(desk.editor, story.id, { name: 'publish', ignoreChecklist: true })
  return story
}

const bin = async (id: string) => {
  const deletedAt = new Date().toISOString()
  expect((await desk.editor.patch(`/api/articles/${id}`, { deletedAt })).status).toBe(200)
}

const restore = async (id: string, said: object = {}) => {
  const back = { deletedAt: null, ...said }
  expect((await desk.editor.patch(`/api/articles/${id}?trash=true`, back)).status).toBe(200)
}

/** In the trash from noon until half past one, with jobs run at the times in between. */
const missAnHour = async (id: string, said?: object) => {
  await bin(id)
  setClock('2030-06-01T06:00:01.000Z')
  await runJobs()
  setClock(halfPastOne)
  await restore(id, said)
}

/** The newest version, where a time that was never set is none on either database. */
const newest = async (id: string) => ({ ...noTimes, ...(await desk.newest(id)) })

const noTimes = { scheduledFor: null, unpublishAt: null, embargoedUntil: null }

describe('a time that passed in the trash', () => {
  it('to go: the story comes back unpublished, and was public at no moment', async () => {
    const { id, slug } = await withTimeToGo()
    await missAnHour(id)
    expect((await read(slug)).status).toBe(404)
    expect(await newest(id)).toMatchObject({ ...noTimes, _status: 'draft' })
    const user = desk.editor.user.id
    const step = { name: 'unpublish', from: 'published', isAutomatic: false, user }
    expect(await lastStep(id)).toMatchObject(step)
    await runJobs()
    expect((await read(slug)).status).toBe(404)
  })

  it('of an embargo: the story comes back free', async () => {
    const { id, slug } = await embargoed()
    await missAnHour(id)
    const { status, body } = await read(slug)
    expect([status, body.publishedAt]).toEqual([200, oneOClock])
    expect(await newest(id)).toMatchObject(noTimes)
    const step = { name: 'liftEmbargo', from: 'published', to: 'published' }
    expect(await lastStep(id)).toMatchObject(step)
  })

  it('of an embargo and to go: the story comes back unpublished, without both', async () => {
    const { id, slug } = await embargoed()
    await desk.take(desk.editor, id, { name: 'planUnpublish', time: '2030-06-01T06:15:00.000Z' })
    await missAnHour(id)
    expect((await read(slug)).status).toBe(404)
    expect(await newest(id)).toMatchObject({ ...noTimes, _status: 'draft' })
    expect(await lastStep(id)).toMatchObject({ name: 'unpublish' })
  })

  it('of a schedule: it is called off, and the story comes back approved', async () => {
    const { id, slug } = await scheduled()
    await missAnHour(id)
    await runJobs()
    expect((await read(slug)).status).toBe(404)
    const approved = { ...noTimes, _status: 'draft', stage: 'approved' }
    expect(await newest(id)).toMatchObject(approved)
    const step = { name: 'unschedule', from: 'scheduled', to: 'approved' }
    expect(await lastStep(id)).toMatchObject(step)
  })

  it('is over in a story that comes back as a draft, as the panel sends it', async () => {
    for (const begin of [scheduled, withTimeToGo, embargoed]) {
      setClock(noon)
      const { id, slug } = await begin()
      await missAnHour(id, { _status: 'draft' })
      expect(await newest(id)).toMatchObject({ ...noTimes, _status: 'draft' })
      await runJobs()
      expect((await read(slug)).status).toBe(404)
    }
  })

  it('is over in a story that an editor publishes as it comes back', async () => {
    for (const begin of [scheduled, withTimeToGo, embargoed]) {
      setClock(noon)
      const { id, slug } = await begin()
      await missAnHour(id, { _status: 'published', ignoreChecklist: true })
      await runJobs()
      expect((await read(slug)).status).toBe(200)
      expect(await newest(id)).toMatchObject(noTimes)
    }
  })
})

describe('a time that has not passed in the trash', () => {
  const missNothing = async (id: string) => {
    await bin(id)
    setClock(halfPastTwelve)
    await runJobs()
    const before = await desk.stepsOf(id)
    await restore(id)
    expect(await desk.stepsOf(id)).toEqual(before)
  }

  it('is kept when it has come, for all three', async () => {
    const stories = [await scheduled(twoOClock), await embargoed(twoOClock)]
    const going = await withTimeToGo(twoOClock)
    for (const { id } of [...stories, going]) {
      setClock(noon)
      await missNothing(id)
    }
    for (const { slug } of stories) expect((await read(slug)).status).toBe(404)
    expect((await read(going.slug)).status).toBe(200)
    setClock(halfPastTwo)
    await runJobs()
    for (const { slug } of stories) expect((await read(slug)).status).toBe(200)
    expect((await read(going.slug)).status).toBe(404)
  })

  it('is kept though its job has looked for the story in vain', async () => {
    const { id, slug } = await withTimeToGo()
    await bin(id)
    setClock('2030-06-01T06:00:01.000Z')
    await runJobs()
    setClock('2030-06-01T05:59:59.000Z')
    await restore(id)
    setClock('2030-06-01T06:00:30.000Z')
    await runJobs()
    expect((await read(slug)).status).toBe(404)
  })
})

describe('an embargo that passed before the story was published', () => {
  it('holds it back no more', async () => {
    const { id, slug } = await desk.storyAt('approved')
    await desk.take(desk.editor, id, { name: 'embargo', time: oneOClock })
    setClock(twoOClock)
    await runJobs()
    await desk.take(desk.editor, id, { name: 'publish', ignoreChecklist: true })
    expect((await read(slug)).body.publishedAt).toBe(twoOClock)
    expect(await newest(id)).toMatchObject(noTimes)
  })
})
