import { likeness, nearlySame, wordsOf } from '#plugins/articles/similarHeadlines/likeness.ts'
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const isNear = (one: string, other: string) => likeness(wordsOf(one), wordsOf(other)) >= nearlySame

describe('two headlines are nearly the same', () => {
  it.each([
    ['Đà Nẵng đẩy mạnh du lịch đêm', 'đà nẵng đẩy mạnh du lịch đêm'],
    ['Đà Nẵng đẩy mạnh du lịch đêm', 'Da Nang day manh du lich dem'],
    ['Đà Nẵng đẩy mạnh “du lịch đêm”', 'Đà Nẵng: đẩy mạnh du lịch đêm!'],
    ['Đà Lạt thử nghiệm xe buýt điện', 'Xe buýt điện được thử nghiệm ở Đà Lạt'],
    ['Giá xăng tăng 500 đồng từ 15h hôm nay', 'Giá xăng tăng 700 đồng từ 15h hôm nay'],
    ['Ba người thoát nạn trong vụ cháy', 'Ba người thoát nạn trong vụ cháy chợ'],
    ['Hoà Bình khánh thành cầu', 'Hòa Bình khánh thành cầu'],
  ])('%s / %s', (one, other) => {
    expect(isNear(one, other)).toBe(true)
  })
})

describe('two headlines are different', () => {
  it.each([
    ['Hà Nội: cháy lớn ở quận Cầu Giấy', 'Hà Nội: cháy lớn ở quận Đống Đa'],
    ['Giá xăng tăng mạnh', 'Giá vàng giảm mạnh'],
    ['Học sinh nghỉ học tránh bão', 'Học sinh trở lại trường sau bão'],
    ['Lũ', ''],
    ['', ''],
  ])('%s / %s', (one, other) => {
    expect(isNear(one, other)).toBe(false)
  })
})

describe('GET /api/articles/similar-headlines', () => {
  const ask = (headline: string, except = '', who: { get: Platform['reader']['get'] } | 0 = 0) =>
    (who || platform.journalist).get(
      `/api/articles/similar-headlines?headline=${encodeURIComponent(headline)}&except=${except}`,
    )

  it('names published stories and drafts with nearly the same headline', async () => {
    const headline = unique('Xe buýt điện lăn bánh ở Đà Lạt')
    const story = await make.createArticle({ headline })
    const draft = await make.createArticle({ headline: `${headline} sáng nay`, _status: 'draft' })
    await make.createArticle({ headline: unique('Chuyện khác hẳn về lúa') })
    const { status, body } = await ask(headline.toLowerCase())
    expect(status).toBe(200)
    expect(body.docs).toEqual([
      { id: story.id, headline, status: 'published', publishedAt: story.publishedAt },
      { id: draft.id, headline: `${headline} sáng nay`, status: 'draft', publishedAt: null },
    ])
  })

  it('knows a published story by its newest headline', async () => {
    const headline = unique('Lớp học trên núi mở cửa')
    const { id } = await make.createArticle()
    await platform.editor.patch(`/api/articles/${id}?draft=true&autosave=true`, { headline })
    const { body } = await ask(headline)
    expect(body.docs).toMatchObject([{ id, headline, status: 'published' }])
  })

  it('leaves out the story that asks, and what is in the trash', async () => {
    const headline = unique('Mùa hoa cải nở sớm')
    const { id } = await make.createArticle({ headline })
    expect((await ask(headline, id)).body.docs).toEqual([])
    expect((await ask(headline, 'none-of-ours')).body.docs).toMatchObject([{ id }])
    await platform.editor.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })
    expect((await ask(headline)).body.docs).toEqual([])
  })

  it('names five at most', async () => {
    const headline = unique('Bảy ngày giữ rừng')
    for (let n = 0; n < 6; n++) await make.createArticle({ headline })
    expect((await ask(headline)).body.docs).toHaveLength(5)
  })

  it('is for the newsroom', async () => {
    const { status, body } = await ask('Tin', '', platform.reader)
    expect(status).toBe(403)
    expect(body.errors[0].data.code).toBe('STAFF_ONLY')
  })

  it.each([
    ['no headline', ''],
    ['an endless one', 'a'.repeat(201)],
  ])('refuses %s', async (_what, headline) => {
    const { status, body } = await ask(headline)
    expect(status).toBe(400)
    expect(body.errors[0].data).toMatchObject({ code: 'INVALID_INPUT', path: 'headline' })
  })
})
