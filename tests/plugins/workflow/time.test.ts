// What happens to a story by itself: the clock is given, the jobs are Payload's.
import { setTimeout as pause } from 'node:timers/promises'
import { releaseStuckJobs } from '#kit/jobs.ts'
import { noon, oneOClock, openDesk, setClock, twoOClock, type Desk } from './desk.ts'

// What speaks MongoDB's protocol in the tests has no transactions.
const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

beforeEach(() => setClock(noon))

afterAll(() => desk.stop())

const read = (slug?: string | null) => desk.reader.get(`/v1/articles/${slug}`)
const runJobs = () => desk.payload.jobs.run({ allQueues: true, limit: 1000 })
const listed = async () =>
  (await desk.reader.get('/v1/articles?limit=100')).body.docs.map((doc: { id: string }) => doc.id)

const scheduled = async (time = oneOClock) => {
  const story = await desk.storyAt('approved')
  await desk.take(desk.editor, story.id, { name: 'schedule', time, ignoreChecklist: true })
  return story
}

describe('a scheduled story', () => {
  it('is published at its minute and not before', async () => {
    const { id, slug } = await scheduled('2030-06-01T06:00:42.123Z')
    expect((await desk.newest(id)).scheduledFor).toBe(oneOClock)
    await runJobs()
    expect((await read(slug)).status).toBe(404)
    setClock('2030-06-01T06:00:01.000Z')
    await runJobs()
    const { status, body } = await read(slug)
    expect([status, body.publishedAt]).toEqual([200, oneOClock])
    expect(await listed()).toContain(id)
    expect((await desk.stepsOf(id)).at(-1)).toMatchObject({
      name: 'publish',
      from: 'scheduled',
      isAutomatic: true,
      user: desk.editor.user.id,
    })
  })

  it('is published once, by however many runners', async () => {
    const { id } = await scheduled()
    setClock(twoOClock)
    await Promise.all([runJobs(), runJobs(), runJobs()])
    await runJobs()
    const names = (await desk.stepsOf(id)).map(({ name }: { name: string }) => name)
    expect(names.filter((name: string) => name === 'publish')).toHaveLength(1)
  })

  it('keeps to the newest time it was given', async () => {
    const { id, slug } = await scheduled()
    await desk.take(desk.editor, id, { name: 'schedule', time: twoOClock, ignoreChecklist: true })
    setClock('2030-06-01T06:30:00.000Z')
    await runJobs()
    expect((await read(slug)).status).toBe(404)
    setClock('2030-06-01T07:00:01.000Z')
    await runJobs()
    expect((await read(slug)).status).toBe(200)
  })

  it('stays a draft where the schedule was called off', async () => {
    const { id, slug } = await scheduled()
    await desk.take(desk.editor, id, { name: 'unschedule' })
    setClock(twoOClock)
    await runJobs()
    expect((await read(slug)).status).toBe(404)
  })

  // After the job's look at the story, before its write; a database that gives turns keeps the
  // editor waiting until the job has ended.
  const afterTheLook = (work: () => Promise<unknown>) => {
    const { db } = desk.payload
    const { findVersions } = db
    db.findVersions = async function (args) {
      db.findVersions = findVersions
      const found = await findVersions.call(db, args)
      await Promise.race([work(), pause(1_000)])
      return found as never
    }
  }

  onSqlite(
    'stays a draft where an editor calls it off in that moment, or it is too late',
    async () => {
      const { id, slug } = await scheduled()
      setClock('2030-06-01T06:00:01.000Z')
      let calledOff: ReturnType<Desk['take']> | undefined
      afterTheLook(() => (calledOff = desk.take(desk.editor, id, { name: 'unschedule' })))
      await runJobs()
      const { status } = (await calledOff)!
      setClock(twoOClock)
      await runJobs()
      expect((await read(slug)).status).toBe({ 200: 404, 409: 200 }[status])
    },
  )

  it('is published late where nobody ran jobs at its time', async () => {
    const { slug } = await scheduled()
    setClock('2030-06-03T00:00:00.000Z')
    await runJobs()
    expect((await read(slug)).body.publishedAt).toBe(oneOClock)
  })
})

describe('a story with a time to go', () => {
  it('is unpublished then, with newer changes beside it or without', async () => {
    for (const hasChanges of [false, true]) {
      setClock(noon)
      const { id, slug } = await desk.storyAt('published')
      await desk.take(desk.editor, id, { name: 'planUnpublish', time: oneOClock })
      if (hasChanges) await desk.editor.patch(`/api/articles/${id}?draft=true`, { standfirst: 'a' })
      await runJobs()
      expect((await read(slug)).status).toBe(200)
      setClock(twoOClock)
      await runJobs()
      expect((await read(slug)).status).toBe(404)
      expect(await listed()).not.toContain(id)
    }
  })
})

describe('a story under embargo', () => {
  const embargoed = async () => {
    const story = await desk.storyAt('approved')
    await desk.take(desk.editor, story.id, { name: 'embargo', time: oneOClock })
    await desk.take(desk.editor, story.id, { name: 'publish', ignoreChecklist: true })
    return story
  }

  it('is out for the newsroom alone until its time', async () => {
    const { id, slug } = await embargoed()
    expect((await read(slug)).status).toBe(404)
    expect((await desk.reader.get(`/api/articles/${id}`)).status).toBe(404)
    expect((await desk.moderator.get(`/api/articles/${id}`)).body._status).toBe('published')
    expect(await listed()).not.toContain(id)
    expect((await desk.reader.get(`/v1/articles/${slug}/comments`)).status).toBe(404)
  })

  it('is free at its time, in the next answer', async () => {
    const { id, slug } = await embargoed()
    await listed()
    setClock(twoOClock)
    await runJobs()
    expect((await read(slug)).body.publishedAt).toBe(oneOClock)
    expect(await listed()).toContain(id)
  })

  it('takes no newer changes along when it comes free', async () => {
    const { id, slug } = await embargoed()
    await desk.editor.patch(`/api/articles/${id}?draft=true`, { standfirst: 'Chưa đăng.' })
    setClock(twoOClock)
    await runJobs()
    expect((await read(slug)).body.standfirst).toBe('')
    setClock('2030-06-01T08:00:00.000Z')
    await desk.take(desk.editor, id, { name: 'publish' })
    expect((await read(slug)).body.standfirst).toBe('Chưa đăng.')
  })

  it('shows the comments it had once it is free', async () => {
    const { id, slug } = await embargoed()
    await desk.make.createComment(id, { body: 'Từ hệ thống cũ.' })
    setClock(twoOClock)
    await runJobs()
    const { docs } = (await desk.reader.get(`/v1/articles/${slug}/comments`)).body
    expect(docs).toMatchObject([{ bodyHtml: '<p>Từ hệ thống cũ.</p>' }])
  })

  it('keeps to a time that was moved while newer changes lay beside it', async () => {
    const { id, slug } = await embargoed()
    await desk.editor.patch(`/api/articles/${id}?draft=true`, { standfirst: 'Chưa đăng.' })
    const moved = await desk.take(desk.editor, id, { name: 'embargo', time: twoOClock })
    expect(moved.status).toBe(200)
    setClock('2030-06-01T06:30:00.000Z')
    await runJobs()
    expect((await read(slug)).status).toBe(404)
    setClock('2030-06-01T07:00:01.000Z')
    await runJobs()
    expect((await read(slug)).body.standfirst).toBe('')
  })

  const newestSlugs = async () =>
    (await desk.reader.get('/v1/articles?limit=100')).body.docs.map(
      (doc: { slug: string }) => doc.slug,
    )

  it('is free at once where an editor lifts it, and published now', async () => {
    for (const hasChanges of [false, true]) {
      const { id, slug } = await embargoed()
      if (hasChanges) await desk.editor.patch(`/api/articles/${id}?draft=true`, { standfirst: 'a' })
      expect(await newestSlugs()).not.toContain(slug)
      expect((await desk.take(desk.editor, id, { name: 'liftEmbargo' })).status).toBe(200)
      expect((await read(slug)).status).toBe(200)
      expect(await newestSlugs()).toContain(slug)
    }
  })

  it('is published now where it was freed early', async () => {
    const { id, slug } = await embargoed()
    await desk.take(desk.editor, id, { name: 'liftEmbargo' })
    expect((await read(slug)).body.publishedAt).toBe(noon)
  })

  it('can be held back: unpublished before its time, it stays in', async () => {
    const { id, slug } = await embargoed()
    expect((await desk.take(desk.editor, id, { name: 'unpublish' })).status).toBe(200)
    expect((await desk.stepsOf(id)).at(-1)).toMatchObject({ name: 'unpublish' })
    setClock(twoOClock)
    await runJobs()
    expect((await read(slug)).status).toBe(404)
  })

  it('is not taken in by accident, with newer changes beside it', async () => {
    const { id } = await embargoed()
    await desk.editor.patch(`/api/articles/${id}?draft=true`, { standfirst: 'Chưa đăng.' })
    const answer = await desk.editor.patch(`/api/articles/${id}`, { embargoedUntil: null })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'UNPUBLISHED_CHANGES'])
  })

  it('is in its history when it comes free by itself', async () => {
    const { id } = await embargoed()
    setClock(twoOClock)
    await runJobs()
    const last = (await desk.stepsOf(id)).at(-1)
    expect(last).toMatchObject({ name: 'liftEmbargo', isAutomatic: true })
  })

  it('hides the comments of a story that was out before', async () => {
    const { id } = await desk.storyAt('published')
    const { id: comment } = await desk.make.createComment(id)
    await desk.take(desk.editor, id, { name: 'unpublish' })
    await desk.take(desk.editor, id, { name: 'embargo', time: oneOClock })
    await desk.take(desk.editor, id, { name: 'publish', ignoreChecklist: true })
    expect((await desk.reader.get(`/api/comments/${comment}`)).status).toBe(404)
  })

  it('is not what becomes of a story that readers have', async () => {
    const { id, slug } = await desk.storyAt('published')
    const answer = await desk.editor.patch(`/api/articles/${id}`, { embargoedUntil: oneOClock })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'ALREADY_PUBLIC'])
    expect((await read(slug)).status).toBe(200)
  })
})

describe('breaking news', () => {
  it('is breaking until its time, by itself', async () => {
    const { slug } = await desk.storyAt('published', { breakingUntil: oneOClock })
    expect((await read(slug)).body.breaking).toBe(true)
    const { slug: past } = await desk.storyAt('published', { breakingUntil: noon })
    setClock(oneOClock)
    expect((await read(past)).body.breaking).toBe(false)
  })
})

describe('jobs that nobody runs', () => {
  const overdue = async () => (await desk.reader.get('/readyz')).body.checks.jobs

  it('are told at /readyz, which stays ready', async () => {
    await runJobs()
    await scheduled()
    setClock('2030-06-01T06:04:00.000Z')
    expect(await overdue()).toBe('ok')
    setClock('2030-06-01T06:06:00.000Z')
    expect(await overdue()).toMatch(/^\d+ overdue$/)
    expect((await desk.reader.get('/readyz')).status).toBe(200)
    await runJobs()
    expect(await overdue()).toBe('ok')
  })

  it('are taken again once their runner has not been heard of', async () => {
    const { id, slug } = await scheduled()
    const where = { 'input.article': { equals: id } }
    const data = { processing: true }
    const { docs } = await desk.payload.find({ collection: 'payload-jobs', where })
    await desk.payload.update({ collection: 'payload-jobs', id: docs[0]!.id, data })
    setClock(twoOClock)
    await runJobs()
    expect((await read(slug)).status).toBe(404)
    await releaseStuckJobs(desk.payload)
    await runJobs()
    expect((await read(slug)).status).toBe(200)
  })
})
