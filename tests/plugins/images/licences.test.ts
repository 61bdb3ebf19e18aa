// What an editor is told of a story's pictures before it goes out, and of licences that end.
import { isOver } from '#plugins/images/licences/day.ts'
import { factories, toBody } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

const imageWith = async (data: { licensedUntil?: string; alt?: string }) => {
  const { id } = await make.createImage()
  // As an import leaves it: the rules for fields do not ask.
  await platform.payload.db.updateOne({ collection: 'images', id, data })
  return platform.payload.findByID({ collection: 'images', id, depth: 0 })
}

const draftWith = async (image: string, data: object = {}) => {
  const author = await make.createAuthor()
  return make.createArticle({
    standfirst: 'Sa pô',
    byline: [{ author: author.id, role: 'text' }],
    leadImage: image,
    _status: 'draft',
    ...data,
  })
}

const publish = ({ id }: { id: string }, words: object = {}) =>
  platform.editor.patch(`/api/articles/${id}`, { _status: 'published', ...words })

const english = { 'accept-language': 'en' }

describe('a story with a picture whose licence is over', () => {
  it('is not published without a warning that an editor may pass over', async () => {
    const image = await imageWith({ licensedUntil: inDays(-3) })
    const story = await draftWith(image.id)
    const { status, body } = await publish(story)
    expect([status, body.errors[0].data.code]).toEqual([422, 'CHECKLIST_INCOMPLETE'])
    expect(body.errors[0].message).toMatch(`Cần xem lại: ảnh “${image.originalName}” đã hết hạn`)
    expect((await publish(story, { ignoreChecklist: true })).status).toBe(200)
  })

  it('is told of it while it is written, in the panel’s two languages', async () => {
    const image = await imageWith({ licensedUntil: inDays(-3) })
    const story = { leadImage: null, body: { root: { children: [{ value: image.id }] } } }
    const { body } = await platform.journalist.post('/api/articles/faults', story)
    expect(body.docs).toEqual([
      { en: expect.stringContaining('licence'), vi: expect.stringContaining('hết hạn') },
    ])
    expect((await platform.reader.post('/api/articles/faults', story)).status).toBe(403)
  })

  it('goes out while the licence lasts', async () => {
    const image = await imageWith({ licensedUntil: inDays(1) })
    expect((await publish(await draftWith(image.id))).status).toBe(200)
  })
})

describe('a story with a picture without alternative text', () => {
  const places: [string, (image: string) => object][] = [
    ['as its lead image', () => ({})],
    [
      'in a gallery',
      (image) => {
        const body = toBody('Một đoạn văn.')
        const block = { blockType: 'gallery', id: 'a', pictures: [{ image }, { image }] }
        const node = { type: 'block', version: 2, format: '', fields: block }
        return { body: { root: { ...body.root, children: [...body.root.children, node] } } }
      },
    ],
  ]

  it.each(places)('is not published without a warning: %s', async (_where, toData) => {
    const [image, fine] = [await imageWith({ alt: '' }), await make.createImage()]
    const data = toData(image.id)
    const lead = 'body' in data ? fine.id : image.id
    const story = await draftWith(lead, data)
    const { body } = await platform.editor.patch(
      `/api/articles/${story.id}`,
      { _status: 'published' },
      english,
    )
    expect(body.errors[0].message).toBe(
      `To be looked at: the picture “${image.originalName}” has no alternative text.`,
    )
  })
})

describe('a licence', () => {
  it('lasts to the end of its last day by the newsroom’s clock', () => {
    const licensed = { licensedUntil: '2026-11-20T05:00:00.000Z' }
    const zone = 'Asia/Ho_Chi_Minh'
    expect(isOver(licensed, new Date('2026-11-20T16:59:00Z'), zone)).toBe(false)
    expect(isOver(licensed, new Date('2026-11-20T17:01:00Z'), zone)).toBe(true)
    expect(isOver({}, new Date(), zone)).toBe(false)
  })

  it('that ends soon is told of where readers see the picture', async () => {
    const soon = await imageWith({ licensedUntil: inDays(9) })
    const late = await imageWith({ licensedUntil: inDays(20) })
    const unused = await imageWith({ licensedUntil: inDays(9) })
    for (const { id } of [soon, late]) await make.createArticle({ leadImage: id })
    const { status, body } = await platform.editor.get('/api/images/expiring')
    const ids = body.docs.map(({ id }: { id: string }) => id)
    expect([status, ids.includes(soon.id)]).toEqual([200, true])
    expect([late.id, unused.id].filter((id) => ids.includes(id))).toEqual([])
    expect((await platform.reader.get('/api/images/expiring')).status).toBe(403)
  })
})
