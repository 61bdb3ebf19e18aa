// Which addresses may be embedded, and what is made of them.
import { readAddress } from '#collections/fields/body/embed/readAddress.ts'

const video = 'dQw4w9WgXcQ'
const watch = `https://www.youtube.com/watch?v=${video}`

const allowed: [address: string, provider: string, url: string][] = [
  [watch, 'youtube', watch],
  [`http://youtube.com/watch?v=${video}&t=42s&list=abc`, 'youtube', watch],
  [`https://m.youtube.com/watch?feature=share&v=${video}`, 'youtube', watch],
  [`https://youtu.be/${video}?si=abc`, 'youtube', watch],
  [`https://www.youtube.com/embed/${video}`, 'youtube', watch],
  [`https://www.youtube-nocookie.com/embed/${video}`, 'youtube', watch],
  [`https://www.youtube.com/live/${video}`, 'youtube', watch],
  [`  HTTPS://WWW.YouTube.com/watch?v=${video}\n`, 'youtube', watch],
  [`https://youtube.com/shorts/${video}`, 'youtube', `https://www.youtube.com/shorts/${video}`],
  ['https://vimeo.com/76979871', 'vimeo', 'https://vimeo.com/76979871'],
  ['https://player.vimeo.com/video/76979871', 'vimeo', 'https://vimeo.com/76979871'],
  ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo', 'https://vimeo.com/76979871'],
  ['https://vimeo.com/76979871/0123abcdef', 'vimeo', 'https://vimeo.com/76979871/0123abcdef'],
  [
    'https://m.facebook.com/baovanson/videos/1234567890/',
    'facebook',
    'https://www.facebook.com/baovanson/videos/1234567890',
  ],
  [
    'https://www.facebook.com/watch?v=1234567890&ref=sharing',
    'facebook',
    'https://www.facebook.com/watch/?v=1234567890',
  ],
  ['https://fb.watch/aBcDeF-123/', 'facebook', 'https://fb.watch/aBcDeF-123'],
  [
    'https://www.tiktok.com/@vanson.news/video/7234567890123456789?lang=vi',
    'tiktok',
    'https://www.tiktok.com/@vanson.news/video/7234567890123456789',
  ],
  ['https://vt.tiktok.com/ZSabc123/', 'tiktok', 'https://vt.tiktok.com/ZSabc123'],
  [
    'https://twitter.com/vanson/status/1234567890123456789?s=20',
    'x',
    'https://x.com/vanson/status/1234567890123456789',
  ],
  ['https://mobile.x.com/i/web/status/99', 'x', 'https://x.com/i/status/99'],
  [
    'https://www.instagram.com/vanson/reel/Cabc_-123/?igsh=x',
    'instagram',
    'https://www.instagram.com/reel/Cabc_-123/',
  ],
]

const refused = [
  '',
  'youtube',
  `www.youtube.com/watch?v=${video}`,
  'javascript:alert(1)',
  `javascript://www.youtube.com/watch?v=${video}%0aalert(1)`,
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  `ftp://www.youtube.com/watch?v=${video}`,
  `https://youtube.com.evil.test/watch?v=${video}`,
  `https://evil.test/https://www.youtube.com/watch?v=${video}`,
  `https://evilyoutube.com/watch?v=${video}`,
  `https://youtube.com@evil.test/watch?v=${video}`,
  `https://user:secret@www.youtube.com/watch?v=${video}`,
  `https://www.youtube.com:8443/watch?v=${video}`,
  `https://www.youtube.com./watch?v=${video}`,
  `https://youtubе.com/watch?v=${video}`,
  `https://accounts.youtube.com/watch?v=${video}`,
  'https://www.youtube.com/',
  'https://www.youtube.com/@vanson',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/watch?v=short',
  'https://youtu.be/..%2f..%2fetc',
  'https://vimeo.com/about',
  'https://player.vimeo.com/video/abc',
  'https://www.facebook.com/login',
  'https://www.facebook.com/l.php?u=https%3A%2F%2Fevil.test',
  'https://www.facebook.com/watch?v=1%22onload%3D',
  'https://www.tiktok.com/login',
  'https://x.com/vanson',
  'https://x.com/vanson/status/abc',
  'https://www.instagram.com/vanson/',
  'https://evil.test/video.mp4',
]

describe('an address to embed', () => {
  it.each(allowed)('%s is read as %s: %s', (address, provider, url) => {
    expect(readAddress(address)).toMatchObject({ provider, url })
  })

  it.each(allowed)('%s stays what it is once it has been stored', (address) => {
    const once = readAddress(address)
    expect(readAddress(once?.url)).toEqual(once)
  })

  it.each(refused)('%j is refused', (address) => {
    expect(readAddress(address)).toBeUndefined()
  })

  it.each([undefined, null, 5, {}, [watch]])('%j is refused, for it is no text', (address) => {
    expect(readAddress(address)).toBeUndefined()
  })

  it('plays on the providers’ own hosts that leave readers alone, and nowhere else', () => {
    const hosts = allowed.flatMap(([address]) => readAddress(address)?.player ?? [])
    const names = new Set(hosts.map((player) => new URL(player).host))
    expect([...names].sort()).toEqual(['player.vimeo.com', 'www.youtube-nocookie.com'])
    expect(readAddress('https://vimeo.com/76979871/0123abcdef')?.player).toBe(
      'https://player.vimeo.com/video/76979871?h=0123abcdef&dnt=1',
    )
  })
})
