// A draft is stored as it comes: what no field can hold is an answer, not an outage.
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

it.each([
  ['a section that is not there', { section: 'nowhere' }],
  ['an author that is not there', { byline: [{ author: 'nobody', role: 'text' }] }],
  ['an object for a section', { section: { name: 'Xã hội' } }],
  ['a time that is none', { publishedAt: 'soon' }],
])('a draft with %s is refused', async (_what, data) => {
  const story = { headline: 'Bản nháp', ...data }
  const { status, body } = await platform.editor.post('/api/articles?draft=true', story)
  expect([status, body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
  expect((await platform.editor.get('/api/articles?draft=true')).body.totalDocs).toBe(0)
})

describe('a value of another kind than its field’s', () => {
  const body = { root: { type: 'root', children: [], version: 1 } }

  it.each([
    ['headline', { headline: 5 }],
    ['headline', { headline: { a: 1 } }],
    ['standfirst', { headline: 'Tin', standfirst: ['Một', 'Hai'] }],
    ['body', { headline: 'Tin', body: 'Một đoạn văn.' }],
    ['byline', { headline: 'Tin', byline: 'Lan' }],
    ['byline', { headline: 'Tin', byline: [{ role: 'text' }, 'Lan'] }],
    ['byline.1.role', { headline: 'Tin', byline: [{ role: 'text' }, { role: 1 }] }],
    ['seo', { headline: 'Tin', seo: 'Tin' }],
    ['seo.title', { headline: 'Tin', seo: { title: { vi: 'Tin' } } }],
    ['commentSlowSeconds', { headline: 'Tin', commentSlowSeconds: [1] }],
  ])('is refused at %s, in a draft too', async (path, data) => {
    for (const query of ['', '?draft=true']) {
      const { status, body: told } = await platform.editor.post(`/api/articles${query}`, data)
      const { code, path: where } = told.errors[0].data
      expect([status, code, where]).toEqual([400, 'INVALID_INPUT', path])
    }
    expect((await platform.editor.get('/api/articles?draft=true')).body.totalDocs).toBe(0)
  })

  it('is refused when a story is changed, which stays as it was', async () => {
    const draft = { headline: 'Giá xăng', body }
    const { body: made } = await platform.editor.post('/api/articles?draft=true', draft)
    const path = `/api/articles/${made.doc.id}`
    expect((await platform.editor.patch(`${path}?draft=true`, { headline: 5 })).status).toBe(400)
    expect((await platform.editor.get(`${path}?draft=true`)).body.headline).toBe('Giá xăng')
    await platform.editor.delete(path)
  })

  it.each(['/api/sections', '/api/authors', '/api/tags'])('is refused at %s', async (path) => {
    const { status, body: told } = await platform.admin.post(path, { name: { a: 1 } })
    const { code, path: where } = told.errors[0].data
    expect([status, code, where]).toEqual([400, 'INVALID_INPUT', 'name'])
  })

  it('is refused at the rules of comments', async () => {
    const rules = { nameOfAnonymous: 5 }
    const { status, body: told } = await platform.admin.post('/api/globals/comment-rules', rules)
    expect([status, told.errors[0].data.path]).toEqual([400, 'nameOfAnonymous'])
  })

  it('is told in the language of whoever sent it', async () => {
    const inVietnamese = { 'accept-language': 'vi' }
    const { body: told } = await platform.editor.post('/api/tags', { name: 5 }, inVietnamese)
    expect(told.errors[0].message).toMatch(/^Giá trị không đúng kiểu/)
  })
})

it('a front page with a story that is not there is refused', async () => {
  const page = { slots: [{ article: 'nowhere' }] }
  const { status, body } = await platform.editor.post('/api/front-pages', page)
  expect([status, body.errors[0].data.code]).toEqual([400, 'INVALID_INPUT'])
})

it.each([
  'where[publishedAt][greater_than]=nope',
  'where[headline][all]=1',
  'where[nowhere][equals]=1',
])('a list by %s is answered or refused, and never fails', async (query) => {
  for (const { get } of [platform.reader, platform.editor]) {
    expect([200, 400]).toContain((await get(`/api/articles?${query}`)).status)
  }
})
