import { PreviewExpired, PreviewRefused } from '#plugins/previews/errors.ts'
import { checkToken, signToken } from '#plugins/previews/token.ts'

const secret = 'one secret'
const article = 'story-1'
const expiresAt = new Date('2026-12-01T08:00:00.000Z')
const token = signToken(secret, { article, expiresAt })
const justBefore = new Date(expiresAt.getTime() - 1)

describe('a preview token', () => {
  it('tells until when it opens its story', () => {
    expect(checkToken(secret, { article, token, now: justBefore })).toEqual(expiresAt)
  })

  it('opens nothing from the moment on that it names', () => {
    expect(() => checkToken(secret, { article, token, now: expiresAt })).toThrow(PreviewExpired)
  })

  it('opens no other story, and nothing once the secret has changed', () => {
    const now = justBefore
    expect(() => checkToken(secret, { article: 'story-2', token, now })).toThrow(PreviewRefused)
    expect(() => checkToken('another', { article, token, now })).toThrow(PreviewRefused)
  })

  it('is refused where any of its characters is another', () => {
    for (let place = 0; place < token.length; place++) {
      const other = token[place] === 'a' ? 'b' : 'a'
      const changed = token.slice(0, place) + other + token.slice(place + 1)
      const check = () => checkToken(secret, { article, token: changed, now: justBefore })
      expect(check).toThrow(PreviewRefused)
    }
  })

  it.each([
    '',
    '.',
    'x',
    `${token}x`,
    ` ${token}`,
    token.replace('.', ''),
    `${token}\n`,
    'é'.repeat(50),
  ])('is not %j', (text) => {
    const check = () => checkToken(secret, { article, token: text, now: justBefore })
    expect(check).toThrow(PreviewRefused)
  })
})
