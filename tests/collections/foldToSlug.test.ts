// What a headline becomes in an address.
import fc from 'fast-check'
import { foldToSlug } from '#collections/fields/foldToSlug.ts'

const table: [headline: string, slug: string][] = [
  ['Đà Nẵng đẩy mạnh', 'da-nang-day-manh'],
  ['Thủ tướng Đặng Văn Đình', 'thu-tuong-dang-van-dinh'],
  ['ĐƯỜNG VỀ NHỮNG XÃ VÙNG CAO', 'duong-ve-nhung-xa-vung-cao'],
  ['Huyện Krông Pắc: “mùa sầu riêng” đến sớm', 'huyen-krong-pac-mua-sau-rieng-den-som'],
  ['Quỹ ươm giữ ý ẩn, ỷ ẵm, ặt', 'quy-uom-giu-y-an-y-am-at'],
  ['Giá cà phê tăng 12,5% sau 24h', 'gia-ca-phe-tang-12-5-sau-24h'],
  ["Côte d'Ivoire – Việt Nam: 2-1", 'cote-d-ivoire-viet-nam-2-1'],
  ['  Hai -- dấu __ gạch / chéo  ', 'hai-dau-gach-cheo'],
  ['Breaking: River Rises 3 m', 'breaking-river-rises-3-m'],
]

const nothingLatin = ['', '   ', '😀🎉', '“…” – !?', '東京の春', '%']

const shape = /^([a-z0-9]+(-[a-z0-9]+)*)?$/

describe('foldToSlug', () => {
  it.each(table)('folds “%s” to %s', (headline, slug) => {
    expect(foldToSlug(headline)).toBe(slug)
  })

  it.each(table)('folds “%s” alike, composed or decomposed', (headline, slug) => {
    expect(foldToSlug(headline.normalize('NFC'))).toBe(slug)
    expect(foldToSlug(headline.normalize('NFD'))).toBe(slug)
  })

  it.each(nothingLatin)('makes nothing of “%s”, which has no Latin letter or digit', (text) => {
    expect(foldToSlug(text)).toBe('')
  })

  it('keeps the letters beside an emoji', () => {
    expect(foldToSlug('Lễ hội ☕ cà phê 🎉')).toBe('le-hoi-ca-phe')
  })

  it('cuts a long headline between words, as late as 96 characters allow', () => {
    const words = Array<string>(20).fill('đường')
    expect(foldToSlug(words.join(' '))).toBe(Array(16).fill('duong').join('-'))
  })

  it('keeps a slug of exactly 96 characters whole, and drops the word that reaches the 97th', () => {
    const word = 'a'.repeat(47)
    const exact = `${word} ${'b'.repeat(48)}`
    expect(foldToSlug(exact)).toBe(exact.replace(' ', '-'))
    expect(foldToSlug(`${exact}c`)).toBe(word)
    expect(foldToSlug(`${exact} c`)).toBe(exact.replace(' ', '-'))
  })

  it('cuts one endless word at 96 characters', () => {
    expect(foldToSlug('a'.repeat(300))).toBe('a'.repeat(96))
  })

  it('makes of any text a slug or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = foldToSlug(text)
        return shape.test(slug) && slug.length <= 96
      }),
    )
  })

  it('leaves a slug as it is', () => {
    const word = fc.stringMatching(/^[a-zA-ZđĐạẾ0-9]{1,40}$/)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const slug = foldToSlug(words.join(' '))
        return foldToSlug(slug) === slug
      }),
    )
  })
})
