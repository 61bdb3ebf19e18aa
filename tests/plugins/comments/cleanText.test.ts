import fc from 'fast-check'
import { cleanLine, cleanText } from '#plugins/comments/cleanText.ts'

describe('a text that a reader sends', () => {
  it.each([
    ['control characters', 'a\u0000b\u0007c\u001bd', 'abcd'],
    ['zero-width characters', 'sp\u200bam\ufeff\u2060', 'spam'],
    ['joiners between Latin letters', 's\u200dpa\u200cm', 'spam'],
    ['bidi overrides', 'a\u202egnp.exe\u202c \u2066x\u2069', 'agnp.exe x'],
    ['marks piled on a letter', `e${'\u0301'.repeat(50)}!`, 'é\u0301\u0301\u0301!'],
    ['marks on nothing', '\u0301\ufe0fa \u0301', 'a '],
    ['blanks of Braille', 'a\u2800b', 'a b'],
    ['halves of characters', 'a\ud800b', 'a\ufffdb'],
  ])('loses %s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it.each([
    ['Vietnamese', 'Nghiêng ngả, “ừ”: đẹp – rẻ…\n\tthật!'],
    ['families', '👨\u200d👩\u200d👧'],
    ['flags and hearts', '🇻🇳 ❤️'],
    ['Persian', 'می\u200cخواهم'],
    ['Thai and Hindi', 'ที่นี่ क्षि'],
  ])('keeps %s', (_what, text) => {
    expect(cleanText(text)).toBe(text)
  })

  it('is in composed form, with one kind of line end', () => {
    expect(cleanText('e\u0302\u0301\r\na\rb\u2028c')).toBe('ế\na\nb\nc')
  })

  it('is one line where it is a name', () => {
    expect(cleanLine('Lan\n\n\u200b  Anh\t')).toBe('Lan Anh ')
  })

  it('is clean once it has been cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})
