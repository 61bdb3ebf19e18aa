// The gate by plain updates, as the panel and integrations send them: the step is found in what
// changes, and what is not a step leaves the story where it stands.
import { unique } from '../../helpers/factories.ts'
import { noon, oneOClock, openDesk, twoOClock, type Desk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk.stop())

const draft = (id: string) => `/api/articles/${id}?draft=true`
const lastStep = async (id: string) => (await desk.stepsOf(id)).at(-1)
const read = (slug?: string | null) => desk.reader.get(`/v1/articles/${slug}`)

describe('a journalist’s change', () => {
  it('of a published story becomes a draft beside it, which the public does not see', async () => {
    const { id, slug, headline } = await desk.storyAt('published')
    const change = { standfirst: 'Bản mới của phóng viên.' }
    expect((await desk.journalist.patch(`/api/articles/${id}`, change)).status).toBe(200)
    expect((await read(slug)).body).toMatchObject({ headline, standfirst: '' })
    expect(await desk.newest(id)).toMatchObject({ ...change, stage: 'draft', _status: 'draft' })
    expect(await lastStep(id)).toMatchObject({ name: 'reopen', from: 'published', to: 'draft' })
  })

  it('of a scheduled story calls the schedule off', async () => {
    const { id } = await desk.storyAt('scheduled')
    await desk.journalist.patch(`/api/articles/${id}`, { standfirst: 'Sửa.' })
    expect(await desk.newest(id)).toMatchObject({ stage: 'draft', scheduledFor: null })
  })

  it('may be submitted in the same breath', async () => {
    const { id, slug } = await desk.storyAt('published')
    const change = { standfirst: 'Đã sửa xong.', stage: 'submitted' }
    expect((await desk.journalist.patch(`/api/articles/${id}`, change)).status).toBe(200)
    expect(await desk.newest(id)).toMatchObject({ ...change, _status: 'draft' })
    expect((await read(slug)).body.standfirst).toBe('')
  })

  it('reaches readers once an editor publishes it', async () => {
    const { id, slug } = await desk.storyAt('published')
    await desk.journalist.patch(`/api/articles/${id}`, { standfirst: 'Bản mới.' })
    await desk.take(desk.journalist, id, { name: 'submit' })
    expect((await desk.take(desk.editor, id, { name: 'publish' })).status).toBe(200)
    expect((await read(slug)).body.standfirst).toBe('Bản mới.')
  })

  it.each([
    ['approved', { scheduledFor: oneOClock }],
    ['approved', { stage: 'approved' }],
    ['published', { scheduledFor: oneOClock, breakingUntil: oneOClock }],
    ['published', { stage: 'approved' }],
    ['published', {}],
  ] as const)('of which nothing is left leaves a story %s: %j', async (position, change) => {
    const { id } = await desk.storyAt(position)
    const [before, steps] = [await desk.newest(id), await desk.stepsOf(id)]
    const answer = await desk.journalist.patch(`/api/articles/${id}`, change)
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'NOTHING_CHANGED'])
    expect(await desk.newest(id)).toEqual(before)
    expect(await desk.stepsOf(id)).toEqual(steps)
  })

  it('of a story under work is no step', async () => {
    const { id } = await desk.storyAt('submitted')
    const before = await desk.stepsOf(id)
    await desk.journalist.patch(`/api/articles/${id}`, { standfirst: 'Sửa.' })
    expect(await desk.newest(id)).toMatchObject({ stage: 'submitted', standfirst: 'Sửa.' })
    expect(await desk.stepsOf(id)).toEqual(before)
  })
})

describe('an autosave', () => {
  it('keeps the words and moves nothing, though the form is an old one', async () => {
    const { id } = await desk.storyAt('approved')
    const form = { stage: 'submitted', _status: 'draft', standfirst: 'Đang gõ dở.' }
    const answer = await desk.editor.patch(`${draft(id)}&autosave=true`, form)
    expect(answer.status).toBe(200)
    expect(await desk.newest(id)).toMatchObject({ stage: 'approved', standfirst: 'Đang gõ dở.' })
  })

  it('leaves the public version alone, and what readers have kept', async () => {
    const { id, slug } = await desk.storyAt('published')
    const { headers } = await read(slug)
    await desk.editor.patch(`${draft(id)}&autosave=true`, { headline: unique('Đang gõ') })
    expect((await read(slug)).headers.get('etag')).toBe(headers.get('etag'))
  })
})

describe('newer changes beside the public version', () => {
  const withChanges = async () => {
    const story = await desk.storyAt('published')
    await desk.editor.patch(draft(story.id), { standfirst: 'Chưa đăng.' })
    return story
  }

  it('are not a reason to take the story down by accident', async () => {
    const { id, slug } = await withChanges()
    const answer = await desk.editor.patch(`/api/articles/${id}`, { headline: unique('Mới') })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].data.code).toBe('UNPUBLISHED_CHANGES')
    expect((await read(slug)).status).toBe(200)
  })

  it('do not keep a story in the cache that is unpublished, or binned', async () => {
    for (const data of [{ _status: 'draft' }, { _status: 'draft', deletedAt: noon }]) {
      const { id, slug } = await withChanges()
      expect((await read(slug)).status).toBe(200)
      expect((await desk.editor.patch(`/api/articles/${id}`, data)).status).toBe(200)
      expect((await read(slug)).status).toBe(404)
    }
  })
})

describe('unpublishing', () => {
  it('approves nothing: newer changes stand where they stood', async () => {
    const { id } = await desk.storyAt('published')
    const change = { standfirst: 'Chưa ai duyệt.', stage: 'submitted' }
    await desk.journalist.patch(`/api/articles/${id}`, change)
    expect((await desk.take(desk.editor, id, { name: 'unpublish' })).status).toBe(200)
    expect((await desk.newest(id)).stage).toBe('submitted')
  })
})

describe('the bin', () => {
  it('takes a published story in, with newer changes beside it, and is no step', async () => {
    const { id, slug } = await desk.storyAt('published')
    await desk.editor.patch(draft(id), { standfirst: 'Chưa đăng.' })
    const before = await desk.stepsOf(id)
    const answer = await desk.editor.patch(`/api/articles/${id}`, { deletedAt: noon })
    expect(answer.status).toBe(200)
    expect((await read(slug)).status).toBe(404)
    expect(await desk.stepsOf(id)).toEqual(before)
  })

  it('gives a story back as it was, without a word to readers', async () => {
    const { id, slug } = await desk.storyAt('published', {
      publishedAt: '2030-01-01T00:00:00.000Z',
    })
    await desk.editor.patch(`/api/articles/${id}`, { deletedAt: noon })
    const back = { deletedAt: null, _status: 'published' }
    expect((await desk.editor.patch(`/api/articles/${id}?trash=true`, back)).status).toBe(200)
    expect((await read(slug)).body.updatedAt).toBe('2030-01-01T00:00:00.000Z')
  })
})

describe('what is for readers', () => {
  it.each([
    ['a withdrawal', { withdrawalReason: 'Sai.' }],
    ['a correction', { correction: 'Sửa tên.', stage: 'submitted' }],
  ])('is not saved as a draft: %s', async (_what, data) => {
    const { id, slug } = await desk.storyAt('published')
    const answer = await desk.editor.patch(draft(id), data)
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'NOT_FOR_DRAFTS'])
    expect((await read(slug)).status).toBe(200)
  })
})

describe('sending back', () => {
  it('needs a word about it, and shows it in the story’s history', async () => {
    const { id } = await desk.storyAt('submitted')
    const silent = await desk.take(desk.editor, id, { name: 'sendBack' })
    expect([silent.status, silent.body.errors[0].data.code]).toEqual([422, 'WORDS_MISSING'])
    await desk.editor.patch(draft(id), { stage: 'draft', deskNote: 'Thiếu ý kiến của xã.' })
    expect(await lastStep(id)).toMatchObject({ name: 'sendBack', note: 'Thiếu ý kiến của xã.' })
    expect(await desk.newest(id)).not.toHaveProperty('deskNote', 'Thiếu ý kiến của xã.')
  })
})

describe('the checklist', () => {
  it('is asked before a story first goes out, and names what is missing', async () => {
    const { id } = await desk.storyAt('approved')
    const answer = await desk.editor.patch(`/api/articles/${id}`, { _status: 'published' })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([422, 'CHECKLIST_INCOMPLETE'])
    expect(answer.body.errors[0].message).toMatch(/sa pô.*tên tác giả.*ảnh đại diện/)
    expect((await desk.newest(id))._status).toBe('draft')
  })

  it('is asked before a story is scheduled', async () => {
    const { id } = await desk.storyAt('approved')
    const { status } = await desk.take(desk.editor, id, { name: 'schedule', time: twoOClock })
    expect(status).toBe(422)
  })

  it('lets a whole story pass', async () => {
    const byline = [{ author: (await desk.make.createAuthor()).id, role: 'text' }]
    const leadImage = (await desk.make.createImage()).id
    const { id } = await desk.storyAt('approved', { standfirst: 'Sa pô.', byline, leadImage })
    expect((await desk.take(desk.editor, id, { name: 'publish' })).status).toBe(200)
  })

  it('may be passed over by an editor, who says so', async () => {
    const { id } = await desk.storyAt('approved')
    const data = { _status: 'published', ignoreChecklist: true }
    expect((await desk.editor.patch(`/api/articles/${id}`, data)).status).toBe(200)
  })
})

describe('a correction', () => {
  it('is told with its date, and moves the time of the last change', async () => {
    const { id, slug } = await desk.storyAt('published')
    const before = (await read(slug)).body.updatedAt
    await desk.take(desk.editor, id, { name: 'correct', words: 'Tên xã là Đắk Mây.' })
    const { body } = await read(slug)
    expect(body.corrections).toEqual([{ date: noon, note: 'Tên xã là Đắk Mây.' }])
    expect([before, body.updatedAt]).toEqual([body.publishedAt, noon])
  })

  it('needs a word', async () => {
    const { id, slug } = await desk.storyAt('published')
    const answer = await desk.take(desk.editor, id, { name: 'correct' })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([422, 'WORDS_MISSING'])
    expect((await read(slug)).body.corrections).toEqual([])
  })

  it('may be written into the list itself', async () => {
    const { id } = await desk.storyAt('published')
    const corrections = [{ date: noon, note: 'Sửa số.' }]
    await desk.editor.patch(`/api/articles/${id}`, { corrections, _status: 'published' })
    expect(await lastStep(id)).toMatchObject({ name: 'correct' })
  })
})

describe('a minor edit', () => {
  it('changes the story in silence', async () => {
    const { id, slug } = await desk.storyAt('published', {
      publishedAt: '2030-01-01T00:00:00.000Z',
    })
    const data = { headline: unique('Sửa dấu'), _status: 'published', isMinorEdit: true }
    await desk.editor.patch(`/api/articles/${id}`, data)
    const { body } = await read(slug)
    expect(body).toMatchObject({ headline: data.headline, updatedAt: '2030-01-01T00:00:00.000Z' })
  })

  it('is not one where nothing says so', async () => {
    const { id, slug } = await desk.storyAt('published', {
      publishedAt: '2030-01-01T00:00:00.000Z',
    })
    await desk.editor.patch(`/api/articles/${id}`, {
      headline: unique('Sửa'),
      _status: 'published',
    })
    expect((await read(slug)).body.updatedAt).toBe(noon)
  })
})

describe('one update of several stories', () => {
  const all = (stories: { id: string }[]) =>
    `/api/articles?draft=true&where[id][in]=${stories.map(({ id }) => id).join(',')}`

  it('takes each its own step, and each is recorded', async () => {
    const stories = [await desk.storyAt('draft'), await desk.storyAt('submitted')]
    expect((await desk.editor.patch(all(stories), { stage: 'approved' })).status).toBe(200)
    for (const [index, from] of (['draft', 'submitted'] as const).entries())
      expect(await lastStep(stories[index]!.id)).toMatchObject({
        name: 'approve',
        from,
        to: 'approved',
      })
  })

  it('moves no time of one story to another', async () => {
    const held = await desk.storyAt('published', { embargoedUntil: oneOClock })
    const stories = [await desk.storyAt('published'), held, await desk.storyAt('published')]
    for (const { id } of stories)
      await desk.editor.patch(draft(id), { standfirst: 'Sửa.', stage: 'approved' })
    const back = { stage: 'draft', deskNote: 'Xem lại.' }
    expect((await desk.editor.patch(all(stories), back)).status).toBe(200)
    expect((await read(held.slug)).status).toBe(404)
    expect(await desk.newest(held.id)).toMatchObject({ embargoedUntil: oneOClock })
  })
})

describe('a withdrawn story', () => {
  const withdrawn = async () => {
    const story = await desk.storyAt('published')
    expect((await read(story.slug)).status).toBe(200)
    await desk.take(desk.editor, story.id, { name: 'withdraw', words: 'Tin chưa kiểm chứng.' })
    return story
  }

  it('is gone, with the reason told at its address and below it', async () => {
    const { slug } = await withdrawn()
    for (const path of ['', '/comments', '/rating']) {
      const { status, body } = await desk.reader.get(`/v1/articles/${slug}${path}`)
      expect(status).toBe(410)
      const reason = { code: 'ARTICLE_WITHDRAWN', message: 'Tin chưa kiểm chứng.' }
      expect(body.errors).toEqual([reason])
    }
    const { docs } = (await desk.reader.get('/v1/articles?limit=100')).body
    expect(docs.map((doc: { slug: string }) => doc.slug)).not.toContain(slug)
  })

  it('tells the reason at the address that readers know, whatever a newer draft says', async () => {
    const { id, slug } = await desk.storyAt('published')
    await desk.editor.patch(draft(id), { slug: `${slug}-moi` })
    await desk.take(desk.editor, id, { name: 'withdraw', words: 'Sai người.' })
    expect((await read(slug)).body.errors[0].message).toBe('Sai người.')
    expect((await read(`${slug}-moi`)).status).toBe(404)
  })

  it('waits for nobody at the desk, though a change of it was submitted', async () => {
    const { id } = await desk.storyAt('published')
    await desk.take(desk.journalist, id, { name: 'submit' })
    await desk.take(desk.editor, id, { name: 'withdraw', words: 'Sai.' })
    expect(await desk.newest(id)).toMatchObject({ stage: 'draft', withdrawalReason: 'Sai.' })
  })

  it('cannot be published before it was reinstated', async () => {
    const { id, slug } = await withdrawn()
    const data = { _status: 'published', ignoreChecklist: true }
    expect((await desk.editor.patch(`/api/articles/${id}`, data)).status).toBe(409)
    expect((await desk.take(desk.editor, id, { name: 'reinstate' })).status).toBe(200)
    expect((await read(slug)).status).toBe(404)
    expect((await desk.editor.patch(`/api/articles/${id}`, data)).status).toBe(200)
    expect((await read(slug)).status).toBe(200)
  })

  it('needs a reason', async () => {
    const { id, slug } = await desk.storyAt('published')
    expect((await desk.take(desk.editor, id, { name: 'withdraw' })).status).toBe(422)
    expect((await read(slug)).status).toBe(200)
  })
})

describe('an earlier version', () => {
  const versionOf = async (id: string, headline: string) => {
    const where = `where[parent][equals]=${id}&where[version.headline][equals]=${headline}`
    return (await desk.editor.get(`/api/articles/versions?${where}`)).body.docs[0].id
  }

  it('brings its words back and leaves the story where it stands', async () => {
    const { id, slug, headline } = await desk.storyAt('published')
    await desk.editor.patch(`/api/articles/${id}`, { headline: unique('Mới') })
    const version = await versionOf(id, headline)
    expect((await desk.editor.post(`/api/articles/versions/${version}`, {})).status).toBe(200)
    expect((await read(slug)).body.headline).toBe(headline)
  })

  it('does not put a withdrawn story back', async () => {
    const { id, slug, headline } = await desk.storyAt('published')
    await desk.take(desk.editor, id, { name: 'withdraw', words: 'Sai.' })
    const version = await versionOf(id, headline)
    await desk.editor.post(`/api/articles/versions/${version}`, {})
    expect((await read(slug)).status).toBe(410)
  })
})

describe('a step that is not understood', () => {
  const timed = { time: twoOClock, ignoreChecklist: true }

  it.each([
    ['an unknown name', { name: 'praise' }],
    ['no name', {}],
    ['an unknown part', { name: 'submit', stage: 'approved' }],
    ['words of the wrong kind', { name: 'submit', words: 5 }],
    ['a time that is none', { name: 'schedule', time: 'soon' }],
  ])('is refused: %s', async (_what, body) => {
    const { id } = await desk.storyAt('draft')
    const answer = await desk.editor.post(`/api/articles/${id}/steps`, body)
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
    expect((await desk.newest(id)).stage).toBe('draft')
  })

  it('is refused as a stage that is none, by whoever may write', async () => {
    const { id } = await desk.storyAt('submitted')
    for (const who of [desk.journalist, desk.editor]) {
      const { status, body } = await who.patch(`/api/articles/${id}?draft=true`, { stage: 'lost' })
      expect([status, body.errors[0].data]).toEqual([400, { code: 'INVALID_INPUT', path: 'stage' }])
    }
    expect((await desk.newest(id)).stage).toBe('submitted')
  })

  it.each(['schedule', 'embargo'])('is refused without its time: %s', async (name) => {
    const { id } = await desk.storyAt('approved')
    const answer = await desk.take(desk.editor, id, { name, ignoreChecklist: true })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([422, 'TIME_MISSING'])
    expect((await desk.newest(id)).stage).toBe('approved')
    expect((await desk.take(desk.editor, id, { name, ...timed })).status).toBe(200)
  })

  it('is refused where the time has passed, or an embargo meets a schedule', async () => {
    const past = { scheduledFor: '2020-01-01T00:00:00.000Z', ignoreChecklist: true }
    const { id } = await desk.storyAt('approved')
    const late = await desk.editor.patch(draft(id), past)
    expect([late.status, late.body.errors[0].data.code]).toEqual([422, 'TIME_IS_PAST'])
    await desk.take(desk.editor, id, { name: 'embargo', time: twoOClock })
    const both = await desk.editor.patch(draft(id), {
      scheduledFor: oneOClock,
      ignoreChecklist: true,
    })
    expect(both.body.errors[0].data.code).toBe('EMBARGOED_AND_SCHEDULED')
    expect((await desk.newest(id)).scheduledFor).toBeFalsy()
  })
})
