import fc from 'fast-check'
import { findWord } from '#plugins/comments/words/wordList.ts'

const list = 'đụ\nđồ ngu\n\n  spam \n"cặc"'

describe('a word list', () => {
  it.each([
    ['đụ', 'Đụ má nó.'],
    ['đụ', 'du ma'],
    ['đụ', 'D Ụ'],
    ['đụ', 'đ.ụ'],
    ['đụ', 'đ * u'],
    ['đụ', 'd\u200bụ'],
    ['đụ', 'ĐỤUUU!!!'],
    ['đụ', 'ｄｕ'],
    ['đụ', 'd\u0323u\u0323'],
    ['đồ ngu', 'Cái đồ ngu này'],
    ['đồ ngu', 'DO   NGU'],
    ['đồ ngu', 'đồ, ngu'],
    ['đồ ngu', 'đ-ồ n-g-u'],
    ['spam', 'spam'],
    ['"cặc"', 'C.Ặ.C'],
  ])('finds %s in: %s', (entry, text) => {
    expect(findWord(list, text)).toBe(entry)
  })

  it.each([
    ['inside another word', 'đục khoét, duyên dáng'],
    ['across a sentence', 'Đ là chữ cái. Ụ cũng vậy.'],
    ['half of an entry', 'Anh ấy không ngu.'],
    ['with other marks than an entry in quotation marks', 'các bạn đọc, cac'],
    ['in an empty text', ''],
  ])('finds nothing %s', (_where, text) => {
    expect(findWord(list, text)).toBeUndefined()
  })

  it.each([undefined, null, '', ' \n ', '***', '""'])(
    'that says nothing (%p) finds nothing',
    (none) => {
      expect(findWord(none, 'đụ *** ""')).toBeUndefined()
    },
  )

  it('takes an entry as letters, not as a pattern', () => {
    expect(findWord('a.c', 'abc')).toBeUndefined()
    expect(findWord('c++', 'Tôi học c++.')).toBe('c++')
  })

  it('answers for any list and any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (entries, text) => {
        findWord(entries, text)
      }),
    )
  })
})
