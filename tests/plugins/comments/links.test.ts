import { webAddress, withoutAddresses } from '#plugins/comments/links.ts'

const sitesIn = (text: string) => [...text.matchAll(webAddress)].map(([, site]) => site)

describe('a web address', () => {
  it.each([
    ['http://a.test', ['a.test']],
    ['Xem HTTPS://www.A.test/x?y=1 nhé, và www.b.test.', ['A.test', 'b.test.']],
    ['ftp://a.test:21/x', ['a.test']],
    ['<https://a.test>"http://b.test"', ['a.test', 'b.test']],
    ['a.test, xong.la, TP.HCM, lan@reader.test', []],
    ['https://', []],
  ])('stands in %s', (text, sites) => {
    expect(sitesIn(text)).toEqual(sites)
  })

  it.each([
    ['evil.test/win', '[x]'],
    ['a.evil.test/', '[x]'],
    ['evil.test', 'evil. test'],
    ['hay.Cảm ơn', 'hay. Cảm ơn'],
    ['và/hoặc 1.000.000đ...', 'và/hoặc 1.000.000đ...'],
  ])('is nothing that a mail program would make of %s', (text, left) => {
    expect(withoutAddresses(text, '[x]')).toBe(left)
  })

  it.each(['a', 'a.', 'a-', 'www.', '://', 'a.b/'])('is soon looked for in many %j', (many) => {
    const text = many.repeat(30_000 / many.length)
    expect(withoutAddresses(text, '').length).toBeLessThanOrEqual(2 * text.length)
  })
})
