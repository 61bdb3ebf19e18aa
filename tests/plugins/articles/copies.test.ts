import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

describe('a copy of a published story', () => {
  it('is a draft with an address of its own that the public does not see', async () => {
    const { id, slug } = await make.createArticle()
    for (const who of [platform.editor, platform.journalist]) {
      const { status, body } = await who.post(`/api/articles/${id}/duplicate`)
      expect(status).toBe(200)
      expect(body.doc).toMatchObject({ _status: 'draft' })
      expect(body.doc.slug).not.toBe(slug)
      expect((await platform.reader.get(`/v1/articles/${body.doc.slug}`)).status).toBe(404)
      expect((await platform.reader.get(`/api/articles/${body.doc.id}`)).status).toBe(404)
    }
  })

  it('gets a new address when its headline changes, and can be published', async () => {
    const { id } = await make.createArticle()
    const copy = (await platform.editor.post(`/api/articles/${id}/duplicate`)).body.doc
    const data = {
      slug: `ban-sao-${copy.id}`.toLowerCase(),
      _status: 'published',
      ignoreChecklist: true,
    }
    const { status, body } = await platform.editor.patch(`/api/articles/${copy.id}`, data)
    expect(status).toBe(200)
    expect((await platform.reader.get(`/v1/articles/${body.doc.slug}`)).status).toBe(200)
  })
})

describe('a story made of what another one holds', () => {
  const author = async () => (await make.createAuthor()).id
  const read = async (story: unknown) =>
    (await platform.editor.get(`/api/articles/${story}?depth=0`)).body

  it('has rows of its own on its byline, and leaves the other one its', async () => {
    const rows = [{ author: await author(), role: 'text' as const }]
    const { id } = await make.createArticle({ byline: rows })
    const { byline, headline } = await read(id)
    const { status, body } = await platform.editor.post('/api/articles?draft=true', {
      headline,
      byline,
    })
    expect(status).toBe(201)
    expect(body.doc.byline[0]).toMatchObject({ role: 'text' })
    expect(body.doc.byline[0].id).not.toBe(byline[0].id)
    expect((await read(id)).byline).toEqual(byline)
  })

  it('never takes the other one’s rows when it is changed', async () => {
    const { id } = await make.createArticle({ byline: [{ author: await author(), role: 'text' }] })
    const { byline } = await read(id)
    const other = await make.createArticle()
    const { byline: before } = await read(other.id)
    const { status, body } = await platform.editor.patch(`/api/articles/${other.id}`, { byline })
    expect((await read(id)).byline).toEqual(byline)
    // One database keeps each story’s rows within it, the other has a table of all rows.
    if (platform.payload.db.name === 'mongoose') return expect(status).toBe(200)
    expect([status, body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
    expect((await read(other.id)).byline).toEqual(before)
  })
})

describe('restoring a version', () => {
  const versionsOf = async (id: unknown) =>
    (await platform.editor.get(`/api/articles/versions?where[parent][equals]=${id}&sort=updatedAt`))
      .body.docs

  const newest = async (id: unknown) =>
    (await platform.editor.get(`/api/articles/${id}?draft=true&depth=0`)).body

  it('by a journalist makes a draft beside what readers see', async () => {
    const { id, slug } = await make.createArticle({
      headline: 'Bản đầu',
      createdBy: platform.journalist.user.id,
    })
    await platform.editor.patch(`/api/articles/${id}`, { headline: 'Bản sau' })
    const [first] = await versionsOf(id)
    const { status } = await platform.journalist.post(`/api/articles/versions/${first.id}`)
    expect(status).toBe(200)
    expect((await newest(id)).headline).toBe('Bản đầu')
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.headline).toBe('Bản sau')
  })

  it('is refused to a journalist who does not ask for a draft through GraphQL', async () => {
    const { id } = await make.createArticle({ createdBy: platform.journalist.user.id })
    const [first] = await versionsOf(id)
    const restore = `restoreVersionArticle(id: "${first.id}") { id }`
    const { body } = await platform.journalist.graphql(`mutation { ${restore} }`)
    expect(body.errors[0].extensions.data.code).toBe('RESTORE_AS_DRAFT')
  })

  it('of an unfinished draft brings it back as a draft, also where nobody asks for one', async () => {
    const created = await platform.journalist.post('/api/articles?draft=true', {
      headline: 'Bản nháp đầu',
    })
    const { id } = created.body.doc
    await platform.journalist.patch(`/api/articles/${id}?draft=true`, { headline: 'Bản nháp sau' })
    const [first] = await versionsOf(id)
    for (const agent of [platform.journalist, platform.editor]) {
      const answer = await agent.post(`/api/articles/versions/${first.id}?draft=false`)
      expect(answer.status).toBe(200)
      expect(await newest(id)).toMatchObject({ headline: 'Bản nháp đầu', _status: 'draft' })
    }
  })

  it('of a draft is refused to an editor who does not ask for a draft through GraphQL', async () => {
    const { id, slug } = await make.createArticle({ headline: 'Đã đăng' })
    await platform.editor.patch(`/api/articles/${id}?draft=true`, { headline: 'Nháp' })
    const [, draft] = await versionsOf(id)
    const restore = `restoreVersionArticle(id: "${draft.id}") { id }`
    const { body } = await platform.editor.graphql(`mutation { ${restore} }`)
    expect(body.errors[0].extensions.data.code).toBe('RESTORE_AS_DRAFT')
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.headline).toBe('Đã đăng')
  })

  it('of a draft leaves the published story as it is', async () => {
    const { id, slug } = await make.createArticle({ headline: 'Đã đăng' })
    await platform.editor.patch(`/api/articles/${id}?draft=true`, { headline: 'Nháp một' })
    await platform.editor.patch(`/api/articles/${id}?draft=true`, { headline: 'Nháp hai' })
    const drafts = (await versionsOf(id)) as { id: string; version: { headline: string } }[]
    const draft = drafts.find(({ version }) => version.headline === 'Nháp một')!
    expect((await platform.editor.post(`/api/articles/versions/${draft.id}`)).status).toBe(200)
    expect((await newest(id)).headline).toBe('Nháp một')
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.headline).toBe('Đã đăng')
  })

  it('lets an editor, and the next answer shows it', async () => {
    const { id, slug } = await make.createArticle({ headline: 'Bản đầu' })
    await platform.editor.patch(`/api/articles/${id}`, { headline: 'Bản sau' })
    const [first] = await versionsOf(id)
    const { status } = await platform.editor.post(`/api/articles/versions/${first.id}`)
    expect(status).toBe(200)
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.headline).toBe('Bản đầu')
  })
})
