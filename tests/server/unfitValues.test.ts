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
