import fc from 'fast-check'
import { toCommentHtml } from '#plugins/comments/toCommentHtml.ts'

const link = (address: string, rest = '') =>
  `<p><a href="${address}" rel="nofollow ugc noopener">${address}</a>${rest}</p>`

describe('a comment as HTML', () => {
  it.each([
    ['Một dòng.', '<p>Một dòng.</p>'],
    ['Một\nhai\n\nba', '<p>Một<br />hai</p><p>ba</p>'],
    ['*Rất* **hay**', '<p><em>Rất</em> <strong>hay</strong></p>'],
    ['> Trích\n\nĐáp', '<blockquote><p>Trích</p></blockquote><p>Đáp</p>'],
    ['https://a.test/x?y=1&z=2', link('https://a.test/x?y=1&amp;z=2')],
    ['https://a.test/%E2%80%AEx%00', link('https://a.test/%E2%80%AEx%00')],
    ['https://xn--e1awd7f.test', link('https://xn--e1awd7f.test')],
    ['https://a.test.', link('https://a.test', '.')],
    ['xong.la, a@b.vn, www.a.vn', '<p>xong.la, a@b.vn, www.a.vn</p>'],
    ['1. Một\n2. Hai', '<p>1. Một<br />2. Hai</p>'],
    ['# Không phải tiêu đề', '<p># Không phải tiêu đề</p>'],
    ['    thụt đầu dòng', '<p>thụt đầu dòng</p>'],
    ['`mã` ~~bỏ~~ &amp; \\*', '<p>`mã` ~~bỏ~~ &amp;amp; \\*</p>'],
    [
      '[bấm đây](http://a.test)',
      '<p>[bấm đây](<a href="http://a.test" rel="nofollow ugc noopener">http://a.test</a>)</p>',
    ],
  ])('of %j is %s', (body, html) => {
    expect(toCommentHtml(body)).toBe(html)
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '<javascript:alert(1)>',
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    '![x](http://a.test/x.png)',
    '"><script>',
    '<!--<img src="--><img src=x onerror=alert(1)//">',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    'https://a.test/"onmouseover="alert(1)',
    '&lt;script&gt;',
  ])('makes nothing run: %s', (body) => {
    const html = toCommentHtml(body)
    expect(
      html.replace(
        /<\/?(p|em|strong|blockquote)>|<br \/>|<a href="https?:[^"<>]*" rel="nofollow ugc noopener">|<\/a>/g,
        '',
      ),
    ).not.toMatch(/[<>]/)
  })

  it('holds three quotes in one another and keeps the words of deeper ones', () => {
    const html = toCommentHtml(`${'>'.repeat(4_990)} sâu`)
    expect(html.match(/<blockquote>/g)).toHaveLength(3)
    expect(html).toContain('sâu')
  })

  it('is made of these tags alone, whatever was typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '*',
        '_',
        '`',
        '[',
        '](',
        '\n',
        '> ',
        'https://',
        'javascript:',
        '&#x3c;',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const tags = toCommentHtml(pieces.join('')).match(/<[^>]*>/g) ?? []
        const known =
          /^<(\/?(p|em|strong|blockquote)|br \/|a href="https?:[^"]*" rel="nofollow ugc noopener"|\/a)>$/
        expect(tags.filter((tag) => !known.test(tag))).toEqual([])
      }),
    )
  })
})
