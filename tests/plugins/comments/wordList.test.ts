import fc from 'fast-check'
import { findWord } from '#plugins/comments/words/wordList.ts'

const list = 'đụ\nđồ ngu\n\n  spam \n"cặc"\nxxx\n888b\nhttp://x'

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
    ['xxx', 'x.X.xxx'],
    ['888b', 'Vào 88.88-b nhé'],
    ['http://x', 'h.t.t.p : // x'],
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
    expect(findWord('co-vid', 'Lại co-vid.')).toBe('co-vid')
  })

  // Where it tries every way of sharing a text out, these take longer than a test may.
  it.each([
    ['xxx', `${'x'.repeat(20_000)}y`],
    ['xxb', 'x '.repeat(5_000)],
    ['888b', `${'8'.repeat(20_000)}c`],
    ['x://b', `x${'/'.repeat(20_000)}c`],
    ['//b', '/'.repeat(20_000)],
    ['a.-.b', `a${'.-'.repeat(10_000)}c`],
  ])('says in no time that %s is not in a text made for it', (entry, text) => {
    expect(findWord(entry, text)).toBeUndefined()
  })

  it('answers for any list and any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (entries, text) => {
        findWord(entries, text)
      }),
    )
  })
})
