import { factories, toBody, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const search = async (q: string, more = '') => {
  const path = `/v1/search?q=${encodeURIComponent(q)}${more}`
  return (await platform.reader.get(path)).body
}

type Doc = {
  headline: string
  highlights: Record<'headline' | 'standfirst' | 'body', string | null>
}

const headlines = async (q: string, more?: string) =>
  ((await search(q, more)).docs as Doc[]).map(({ headline }) => headline)

const day = (date: number) => `2026-03-${String(date).padStart(2, '0')}T01:00:00.000Z`

describe('search', () => {
  it.each(['chinh quyen co so', 'chính quyền cơ sở', 'CHÍNH QUYỀN CƠ SỞ', 'Chinh quyền cơ so'])(
    'finds a story by “%s”, however marks and case are typed',
    async (q) => {
      const headline = `Củng cố chính quyền cơ sở ${q}`
      await make.createArticle({ headline })
      expect(await headlines(q)).toContain(headline)
    },
  )

  it('takes đ and d for one letter', async () => {
    await make.createArticle({ headline: 'Đường Đào Duy Từ thông xe' })
    expect(await headlines('duong dao duy tu')).toEqual(['Đường Đào Duy Từ thông xe'])
  })

  it('finds words of the standfirst and of the body', async () => {
    await make.createArticle({ headline: 'Mùa nước nổi', standfirst: 'Cá linh về sớm.' })
    await make.createArticle({ headline: 'Chợ quê', body: toBody('Bà con bán bông điên điển.') })
    expect(await headlines('ca linh')).toEqual(['Mùa nước nổi'])
    expect(await headlines('bông điên điển')).toEqual(['Chợ quê'])
  })

  it('wants all words, in any order, and phrases in quotes as they stand', async () => {
    await make.createArticle({ headline: 'Sân vận động Cao Lãnh' })
    expect(await headlines('lãnh sân')).toEqual(['Sân vận động Cao Lãnh'])
    expect(await headlines('"cao lãnh" sân')).toEqual(['Sân vận động Cao Lãnh'])
    expect(await headlines('"lãnh sân"')).toEqual([])
    expect(await headlines('lãnh sân bay')).toEqual([])
  })

  it('ranks marks as typed before others, the headline before the body, together before apart', async () => {
    const sections = { section: (await make.createSection()).id }
    const write = (headline: string, text: string, date: number) =>
      make.createArticle({ ...sections, headline, body: toBody(text), publishedAt: day(date) })
    await write('Mười', 'Bán cá ở chợ.', 9)
    await write('Ban ca sớm', 'Sáng nay.', 8)
    await write('Bán cá sớm', 'Sáng nay.', 1)
    await write('Cá đã bán', 'Hết.', 10)
    expect(await headlines('bán cá')).toEqual(['Bán cá sớm', 'Ban ca sớm', 'Mười', 'Cá đã bán'])
  })

  it('finds the beginning of a word while it is typed, but not once it is finished', async () => {
    await make.createArticle({ headline: 'Thuyền thúng ra khơi' })
    expect(await headlines('thuy')).toEqual(['Thuyền thúng ra khơi'])
    expect(await headlines('ra khơ')).toEqual(['Thuyền thúng ra khơi'])
    expect(await headlines('thuy ra khơi')).toEqual([])
    expect(await headlines('"thuy"')).toEqual([])
  })

  it('keeps to a section, a tag, an author, a language and a time', async () => {
    const { payload } = platform
    const section = await make.createSection()
    const author = await make.createAuthor()
    const tag = await payload.create({ collection: 'tags', data: { name: unique('Lũ') } })
    const byline = [{ author: author.id, role: 'text' }]
    const own = { section: section.id, tags: [tag.id], byline, language: 'en' }
    await make.createArticle({ headline: 'Flood one', publishedAt: day(5), ...own })
    await make.createArticle({ headline: 'Flood two', publishedAt: day(7) })
    for (const filter of [
      `&section=${section.slug}`,
      `&tag=${tag.slug}`,
      `&author=${author.slug}`,
      '&language=en',
      `&until=${day(6)}`,
    ]) {
      expect([filter, await headlines('flood', filter)]).toEqual([filter, ['Flood one']])
    }
    expect(await headlines('flood', `&since=${day(6)}`)).toEqual(['Flood two'])
    expect(await headlines('flood', '&section=khong-co')).toEqual([])
  })

  it('shows what it found, marked in the text as written, and safely', async () => {
    const long = `${'Dòng chữ mở đầu. '.repeat(30)}Rồi <b>hội hoa xuân</b> khai mạc. ${'Và còn tiếp nữa. '.repeat(30)}`
    await make.createArticle({
      headline: 'Đón hội hoa xuân',
      standfirst: 'Không có gì khác.',
      body: toBody(long),
    })
    const [doc] = (await search('HOI HOA XUAN')).docs as Doc[]
    expect(doc!.highlights.headline).toBe('Đón <mark>hội hoa xuân</mark>')
    expect(doc!.highlights.standfirst).toBeNull()
    expect(doc!.highlights.body).toContain('&lt;b&gt;<mark>hội hoa xuân</mark>&lt;/b&gt; khai mạc')
    expect(doc!.highlights.body!.length).toBeLessThan(400)
    expect(doc!.highlights.body).toMatch(/^… .* …$/)
  })

  it('goes on page by page without skipping or repeating, while stories are published', async () => {
    const word = 'xoài cát'
    for (let date = 1; date <= 4; date++) {
      await make.createArticle({ headline: `Mùa ${word} ${date}`, publishedAt: day(date) })
      await make.createArticle({
        headline: `Quả ${date}`,
        standfirst: word,
        publishedAt: day(date),
      })
    }
    const seen: string[] = []
    let after = ''
    for (let page = 0; page < 4; page++) {
      const { docs, nextCursor } = await search(word, `&limit=3${after}`)
      seen.push(...(docs as Doc[]).map(({ headline }) => headline))
      if (!nextCursor) break
      await make.createArticle({ headline: `Mùa ${word} mới`, publishedAt: day(20 + page) })
      after = `&after=${nextCursor}`
    }
    expect(seen).toEqual(
      [4, 3, 2, 1]
        .map((date) => `Mùa ${word} ${date}`)
        .concat([4, 3, 2, 1].map((date) => `Quả ${date}`)),
    )
  })
})

describe('what search never shows', () => {
  const headline = 'Trăng khuyết đầu non'

  it('is a draft, a story under embargo, or the changes beside a public version', async () => {
    await make.createArticle({ headline: 'Sao hôm mọc', _status: 'draft' })
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString()
    await make.createArticle({ headline: 'Sao mai mọc', embargoedUntil })
    const story = await make.createArticle({ headline: 'Sao băng rơi' })
    await platform.editor.patch(`/api/articles/${story.id}?draft=true`, {
      headline: 'Sao chổi rơi',
    })
    expect(await headlines('sao mọc')).toEqual([])
    expect(await headlines('sao chổi')).toEqual([])
    expect(await headlines('sao băng')).toEqual(['Sao băng rơi'])
  })

  it.each([
    ['taken off the site', { _status: 'draft' }],
    ['in the trash', { deletedAt: new Date().toISOString() }],
  ])(
    'is a story %s: it is gone in the next answer, and there again with the story',
    async (_, data) => {
      const story = await make.createArticle({ headline })
      expect(await headlines(headline)).toEqual([headline])
      const change = (body: object) =>
        platform.payload.update({ collection: 'articles', id: story.id, data: body, trash: true })
      await change(data)
      expect(await headlines(headline)).toEqual([])
      await change({ _status: 'published', deletedAt: null })
      expect(await headlines(headline)).toEqual([headline])
      await platform.payload.delete({ collection: 'articles', id: story.id })
      expect(await headlines(headline)).toEqual([])
    },
  )

  it('is words that a story no longer has', async () => {
    const story = await make.createArticle({ headline: 'Cầu treo bắc xong' })
    await platform.payload.update({
      collection: 'articles',
      id: story.id,
      data: { headline: 'Cầu phao nối bờ' },
    })
    expect(await headlines('cầu treo')).toEqual([])
    expect(await headlines('cầu phao')).toEqual(['Cầu phao nối bờ'])
  })
})

describe('a search that makes no sense', () => {
  const refused = async (query: string) => {
    const { status, body } = await platform.reader.get(`/v1/search${query}`)
    return [status, body.errors[0].path ?? body.errors[0].code]
  }

  it.each([
    ['', 'q'],
    ['?q=', 'q'],
    ['?q=%20%20', 'q'],
    ['?q=!!!', 'q'],
    [`?q=${'a'.repeat(201)}`, 'q'],
    ['?q=a&q=b', 'q'],
    ['?q=a&since=hom-qua', 'since'],
    ['?q=a&limit=51', 'limit'],
    ['?q=a&after=xyz', 'after'],
    [
      `?q=a&after=${Buffer.from('[99,"2026-01-01T00:00:00.000Z","x"]').toString('base64url')}`,
      'after',
    ],
    ['?q=a&__proto__=1', '__proto__'],
  ])('%s is refused, and says where', async (query, path) => {
    expect(await refused(query)).toEqual([400, path])
  })

  it.each([
    '"',
    '" OR 1=1 --',
    'headline: * NEAR(',
    'a* b^ {c}',
    '$where',
    '(.*)+$',
    'AND NOT OR',
    '-*-x',
  ])('%s is only words', async (q) => {
    expect(
      (await platform.reader.get(`/v1/search?q=${encodeURIComponent(q + ' zz')}`)).status,
    ).toBe(200)
  })
})
