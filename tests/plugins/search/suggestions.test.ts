// What a question with a misspelt word is answered.
import { createLocalReq } from 'payload'
import { engineOf } from '#plugins/search/engines/engineOf.ts'
import { toEntry } from '#plugins/search/entry.ts'
import { slipsOf } from '#plugins/search/suggest/slipsOf.ts'
import { factories, toBody } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const search = async (q: string, more = '') =>
  (await platform.reader.get(`/v1/search?q=${encodeURIComponent(q)}${more}`)).body

const suggestionFor = async (q: string, more?: string) => {
  const { docs, suggestion } = await search(q, more)
  expect([q, docs]).toEqual([q, []])
  return suggestion
}

describe('a question that finds nothing', () => {
  beforeAll(async () => {
    await make.createArticle({
      headline: 'Chính quyền cơ sở gần dân hơn',
      body: toBody('Chính quyền lắng nghe. Người quyên góp ít hơn.'),
    })
    await make.createArticle({ headline: 'Bão Yagi suy yếu', body: toBody('Sơ tán ở Cát Bà.') })
  })

  it.each([
    ['a letter too few', 'chính quền cơ sở', 'chính quyền cơ sở'],
    ['a letter too many', 'chính quyềnn cơ sở', 'chính quyền cơ sở'],
    ['another letter', 'chính quyềm cơ sở', 'chính quyền cơ sở'],
    ['letters that changed places', 'chính qyuền cơ sở', 'chính quyền cơ sở'],
    ['two such words', 'chinhh qyuen co so', 'chinh quyen co so'],
    ['a phrase', '"chính quyềm" "cơ sở"', '"chính quyền" "cơ sở"'],
    ['no marks, and so is answered without', 'chinh quyem', 'chinh quyen'],
    ['a capital', 'Bão Ygai', 'Bão Yagi'],
  ])('with %s is answered with what was meant', async (_, q, meant) => {
    expect(await suggestionFor(q)).toBe(meant)
    expect((await search(meant)).docs).toHaveLength(1)
  })

  it('is put right as most stories write the word', async () => {
    await make.createArticle({ headline: 'Mưa lũ', body: toBody('Lũa. Lũa là thân cây khô.') })
    expect(await suggestionFor('lủaa')).toBe('lũa')
  })

  it.each([
    ['is too far off', 'chính quxxen'],
    ['is short', 'bao zz'],
    ['has digits', 'bão yag1'],
    ['does not stand with the others', 'bão quyềm'],
    ['is one of many', 'chinhh quyenn coz soz'],
    ['is of no Latin letters', 'чинь'],
  ])('is answered with nothing more where the word %s', async (_, q) => {
    expect(await suggestionFor(q)).toBeNull()
  })

  it('keeps to its filters', async () => {
    const section = await make.createSection()
    await make.createArticle({ headline: 'Sen hồng nở rộ', section: section.id })
    const other = await make.createSection()
    expect(await suggestionFor('sen hồngg', `&section=${section.slug}`)).toBe('sen hồng')
    expect(await suggestionFor('sen hồngg', `&section=${other.slug}`)).toBeNull()
    expect(await suggestionFor('sen hồngg', '&section=khong-co')).toBeNull()
    expect(await suggestionFor('sen hồngg', '&language=en')).toBeNull()
    expect(await suggestionFor('sen hồngg', '&until=2020-01-01T00:00:00Z')).toBeNull()
  })
})

describe('a question that finds something', () => {
  it('is left as it is', async () => {
    await make.createArticle({ headline: 'Hoa gạo tháng ba' })
    expect(await search('hoa gạo')).toMatchObject({ docs: [{}], suggestion: null })
  })
})

describe('a suggestion', () => {
  it('is never a word that only what is not public says', async () => {
    await make.createArticle({ headline: 'Mật vụ Zubrinka', _status: 'draft' })
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString()
    await make.createArticle({ headline: 'Hồ sơ Kvetonix', embargoedUntil })
    const story = await make.createArticle({ headline: 'Chuyện thường' })
    await platform.editor.patch(`/api/articles/${story.id}?draft=true`, { headline: 'Vụ Plomdar' })
    for (const q of ['zubrinkaa', 'kvetonixx', 'plomdarr']) {
      expect(await suggestionFor(q)).toBeNull()
    }
  })

  it.each([
    ['taken off the site', { _status: 'draft' }],
    ['thrown into the trash', { deletedAt: new Date().toISOString() }],
  ])('is gone with the story that was %s, and there again with it', async (_, away) => {
    const story = await make.createArticle({ headline: 'Làng Wexlanu mở hội' })
    expect(await suggestionFor('wexlanuu')).toBe('wexlanu')
    const change = (data: object) =>
      platform.payload.update({ collection: 'articles', id: story.id, data, trash: true })
    await change(away)
    expect(await suggestionFor('wexlanuu')).toBeNull()
    await change({ _status: 'published', deletedAt: null })
    expect(await suggestionFor('wexlanuu')).toBe('wexlanu')
    await platform.payload.delete({ collection: 'articles', id: story.id })
    expect(await suggestionFor('wexlanuu')).toBeNull()
  })

  it('is none where the index alone still has the word', async () => {
    const { payload } = platform
    const draft = await make.createArticle({ headline: 'Bí mật Qolvari', _status: 'draft' })
    const publishedAt = new Date().toISOString()
    const entry = toEntry({ ...draft, publishedAt } as never, payload.config)
    await engineOf(payload).put(await createLocalReq({}, payload), entry)
    expect(await suggestionFor('qolvarii')).toBeNull()
    expect((await search('qolvari')).docs).toEqual([])
  })
})

describe('slipsOf', () => {
  it('names every word one slip away, and not the word itself', () => {
    const slips = slipsOf('lua')
    for (const slip of ['la', 'lu', 'ua', 'ula', 'lau', 'lia', 'luan', 'xlua']) {
      expect(slips).toContain(slip)
    }
    expect(slips).not.toContain('lua')
    expect(new Set(slips).size).toBe(slips.length)
    expect(slipsOf('thanhphocaol').length).toBeLessThan(700)
  })
})
