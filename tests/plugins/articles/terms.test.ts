// Sections, tags and authors, as frontends build menus and pages from them.
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const get = (path: string) => platform.reader.get(path)

describe('GET /v1/sections', () => {
  it('lists all in the newsroom’s order, with what they stand inside', async () => {
    const around = await make.createSection('Đời sống')
    const { body } = await platform.editor.post('/api/sections', {
      name: 'Sức khỏe',
      description: 'Y tế cơ sở',
      parent: around.id,
    })
    const answer = await get('/v1/sections')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ limit: 500, nextCursor: null })
    const inside = answer.body.docs.find(({ id }: { id: string }) => id === body.doc.id)
    expect(inside).toEqual({
      id: body.doc.id,
      name: 'Sức khỏe',
      slug: body.doc.slug,
      url: `http://news.test/sections/${body.doc.slug}`,
      description: 'Y tế cơ sở',
      parent: {
        name: around.name,
        slug: around.slug,
        url: `http://news.test/sections/${around.slug}`,
      },
    })
    expect((await get(`/v1/sections/${body.doc.slug}`)).body).toEqual(inside)
  })

  it('shows a change in the next answer, also of the section around', async () => {
    const around = await make.createSection()
    const { body } = await platform.editor.post('/api/sections', {
      name: unique('Bên trong'),
      parent: around.id,
    })
    const path = `/v1/sections/${body.doc.slug}`
    expect((await get(path)).body.parent.name).toBe(around.name)
    await platform.editor.patch(`/api/sections/${around.id}`, { name: 'Tên mới' })
    expect((await get(path)).body.parent.name).toBe('Tên mới')
    await platform.editor.delete(`/api/sections/${body.doc.id}`)
    const { status, body: refused } = await get(path)
    expect([status, refused.errors[0].code]).toEqual([404, 'SECTION_NOT_FOUND'])
  })

  it('takes no parameters', async () => {
    expect((await get('/v1/sections?limit=5')).status).toBe(400)
  })
})

describe('GET /v1/tags/:slug', () => {
  it('shows a tag, its change, and that there is none', async () => {
    const { body } = await platform.editor.post('/api/tags', { name: unique('Cao tốc') })
    const { id, name, slug } = body.doc
    const path = `/v1/tags/${slug}`
    const url = `http://news.test/tags/${slug}`
    expect((await get(path)).body).toEqual({ id, name, slug, url })
    await platform.editor.patch(`/api/tags/${id}`, { name: 'Đường cao tốc' })
    expect((await get(path)).body.name).toBe('Đường cao tốc')
    await platform.editor.delete(`/api/tags/${id}`)
    const { status, body: refused } = await get(path)
    expect([status, refused.errors[0].code]).toEqual([404, 'TAG_NOT_FOUND'])
  })
})

describe('GET /v1/authors', () => {
  it('shows an author with a portrait, and nothing of the login', async () => {
    const portrait = await make.createImage()
    const { body } = await platform.editor.post('/api/authors', {
      name: unique('Nguyễn Thị Bưởi'),
      title: 'Phóng viên',
      bio: 'Viết về vùng cao.',
      portrait: portrait.id,
      user: platform.journalist.user.id,
    })
    const { status, body: shown } = await get(`/v1/authors/${body.doc.slug}`)
    expect(status).toBe(200)
    expect(Object.keys(shown).sort()).toEqual(
      ['bio', 'id', 'name', 'portrait', 'slug', 'title', 'url'].sort(),
    )
    expect(shown).toMatchObject({ title: 'Phóng viên', portrait: { id: portrait.id } })
    await platform.editor.patch(`/api/images/${portrait.id}`, { alt: 'Chân dung mới' })
    expect((await get(`/v1/authors/${body.doc.slug}`)).body.portrait.alt).toBe('Chân dung mới')
  })

  it('goes through all of them, none twice, also while one is added', async () => {
    const names: string[] = []
    for (let index = 0; index < 5; index++) names.push((await make.createAuthor()).name)
    const seen: string[] = []
    let after = ''
    do {
      const { body } = await get(`/v1/authors?limit=2${after}`)
      seen.push(...body.docs.map(({ name }: { name: string }) => name))
      if (!after) names.push((await make.createAuthor()).name)
      after = body.nextCursor ? `&after=${body.nextCursor}` : ''
    } while (after)
    expect(seen.filter((name) => names.includes(name))).toEqual(names)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it.each(['limit=0', 'limit=101', 'after=x', 'sort=name'])('refuses %s', async (query) => {
    expect((await get(`/v1/authors?${query}`)).status).toBe(400)
  })

  it('says that there is none', async () => {
    const { status, body } = await get('/v1/authors/khong-co')
    expect([status, body.errors[0].code]).toEqual([404, 'AUTHOR_NOT_FOUND'])
  })
})
