import { factories, toBody, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const linkTo = (article: string) => ({
  type: 'link',
  version: 3,
  format: '',
  indent: 0,
  direction: 'ltr',
  fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: article } },
  children: [{ type: 'text', version: 1, text: 'bài trước', format: 0 }],
})

const bodyWith = (node: object) => {
  const { root } = toBody('Xem')
  return { root: { ...root, children: [{ ...root.children[0], children: [node] }] } }
}

it('a story with more than ten tags shows them all, through every API', async () => {
  const tags: string[] = []
  for (let n = 0; n < 15; n++) {
    const { id } = await platform.payload.create({
      collection: 'tags',
      data: { name: unique(`Thẻ ${n}`) },
    })
    tags.push(id)
  }
  const { id, slug } = await make.createArticle({ tags })
  const delivered = await platform.reader.get(`/v1/articles/${slug}`)
  expect(delivered.body.tags).toHaveLength(15)
  const managed = await platform.editor.get(`/api/articles/${id}?depth=1`)
  expect(managed.body.tags.map((tag: { id: string }) => tag.id)).toEqual(tags)
})

it('a link to another story leads to its address, and nowhere while that is a draft', async () => {
  const [there, draft] = [
    await make.createArticle(),
    await make.createArticle({ _status: 'draft' }),
  ]
  const linked = await make.createArticle({ body: bodyWith(linkTo(there.id)) })
  const unlinked = await make.createArticle({ body: bodyWith(linkTo(draft.id)) })
  const html = async (slug: unknown) =>
    (await platform.reader.get(`/v1/articles/${slug}`)).body.bodyHtml as string
  expect(await html(linked.slug)).toContain(`href="http://news.test/articles/${there.slug}"`)
  expect(await html(unlinked.slug)).toContain('href="#"')
  expect(await html(unlinked.slug)).not.toContain(draft.slug)
})

it('a list asked for by a slug nobody had shows its stories once somebody has it', async () => {
  const section = await make.createSection()
  const { headline } = await make.createArticle({ section: section.id })
  const path = '/v1/articles?section=muc-doi-ten'
  expect((await platform.reader.get(path)).body.docs).toEqual([])
  await platform.editor.patch(`/api/sections/${section.id}`, { slug: 'muc-doi-ten' })
  expect((await platform.reader.get(path)).body.docs).toMatchObject([{ headline }])
})

describe('a section', () => {
  const putInside = (id: string, parent: string | null) =>
    platform.editor.patch(`/api/sections/${id}`, { parent })

  it('stands inside another, and inside itself neither at once nor by a long way', async () => {
    const [top, middle, bottom] = [
      await make.createSection(),
      await make.createSection(),
      await make.createSection(),
    ]
    expect((await putInside(middle.id, top.id)).status).toBe(200)
    expect((await putInside(bottom.id, middle.id)).status).toBe(200)
    for (const inside of [top, middle, bottom]) {
      const { status, body } = await putInside(top.id, inside.id)
      expect([status, body.errors[0].data.code]).toEqual([422, 'SECTION_LOOP'])
    }
    const { body } = await platform.reader.get(`/api/sections/${top.id}?depth=0`)
    expect(body.parent ?? null).toBeNull()
  })

  it('comes out of another again, and may then take that one in', async () => {
    const [one, other] = [await make.createSection(), await make.createSection()]
    await putInside(one.id, other.id)
    expect((await putInside(one.id, null)).status).toBe(200)
    expect((await putInside(other.id, one.id)).status).toBe(200)
  })

  it('goes on by itself when the one it stood inside is deleted', async () => {
    const [above, inside] = [await make.createSection(), await make.createSection()]
    await putInside(inside.id, above.id)
    const { editor } = platform
    expect((await editor.delete(`/api/sections/${above.id}`)).status).toBe(200)
    const renamed = await editor.patch(`/api/sections/${inside.id}`, { name: unique('Mục') })
    expect([renamed.status, renamed.body.doc?.parent ?? null]).toEqual([200, null])
  })
})

it('an approved story that its journalist changes is being written again', async () => {
  const createdBy = platform.journalist.user.id
  const { id } = await make.createArticle({ _status: 'draft', stage: 'approved', createdBy })
  await platform.journalist.patch(`/api/articles/${id}`, { standfirst: 'Đổi sau khi duyệt.' })
  const { body } = await platform.editor.get(`/api/articles/${id}?draft=true`)
  expect(body).toMatchObject({ stage: 'draft', standfirst: 'Đổi sau khi duyệt.' })
})
