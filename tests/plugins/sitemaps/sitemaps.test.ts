import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
})

const read = async (path: string) => {
  const { body, status, headers } = await platform.reader.get(path)
  expect([status, XMLValidator.validate(body)]).toEqual([200, true])
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
  return parser.parse(body)
}

type Url = { loc: string; lastmod?: string }
const urls = async (path: string): Promise<Url[]> => (await read(path)).urlset.url ?? []
const locations = async (path: string) => (await urls(path)).map(({ loc }) => loc)
const addressOf = ({ slug }: { slug?: string | null }) => `http://news.test/articles/${slug}`

describe('sitemaps', () => {
  it('list stories by month, and name no month that has none', async () => {
    const [march, may] = [
      await make.createArticle({ publishedAt: '2024-03-31T23:59:59.999Z' }),
      await make.createArticle({ publishedAt: '2024-05-01T00:00:00.000Z' }),
    ]
    const { sitemapindex } = await read('/sitemap.xml')
    expect(sitemapindex.sitemap.map(({ loc }: Url) => loc)).toEqual(
      ['pages', '2024-05', '2024-03'].map((name) => `http://news.test/sitemaps/${name}.xml`),
    )
    expect(await urls('/sitemaps/2024-03.xml')).toEqual([
      { loc: addressOf(march), lastmod: '2024-03-31T23:59:59.999Z' },
    ])
    expect(await locations('/sitemaps/2024-05.xml')).toEqual([addressOf(may)])
  })

  it('name a story’s other languages, its own with them', async () => {
    const publishedAt = '2023-01-05T00:00:00.000Z'
    const original = await make.createArticle({ publishedAt })
    const english = await make.createArticle({
      publishedAt: '2023-02-05T00:00:00.000Z',
      language: 'en',
      translationOf: original.id,
    })
    const [url] = (await read('/sitemaps/2023-01.xml')).urlset.url
    const links = url['xhtml:link'].map((link: Record<string, string>) => [
      link['@_hreflang'],
      link['@_href'],
    ])
    expect(links).toEqual([
      ['vi', addressOf(original)],
      ['en', addressOf(english)],
    ])
  })

  it('list the pages of sections, tags and authors', async () => {
    const section = await make.createSection()
    const author = await make.createAuthor()
    const found = await locations('/sitemaps/pages.xml')
    expect(found).toEqual(
      expect.arrayContaining([
        'http://news.test/',
        `http://news.test/sections/${section.slug}`,
        `http://news.test/authors/${author.slug}`,
      ]),
    )
  })

  it('drop a story with its withdrawal, and its month with its last story', async () => {
    const story = await make.createArticle({ publishedAt: '2022-07-01T00:00:00.000Z' })
    expect(await locations('/sitemaps/2022-07.xml')).toEqual([addressOf(story)])
    await platform.editor.post(`/api/articles/${story.id}/steps`, {
      name: 'withdraw',
      words: 'Sai sự thật',
    })
    expect((await platform.reader.get('/sitemaps/2022-07.xml')).status).toBe(404)
    const { sitemapindex } = await read('/sitemap.xml')
    expect(JSON.stringify(sitemapindex)).not.toContain('2022-07')
  })

  it.each(['2024-13', '2024-1', '2024-03-1', '2024-03-0', 'x', '..%2f..%2fx', '9999-12'])(
    'are not made of %s',
    async (name) => {
      const { status, body } = await platform.reader.get(`/sitemaps/${name}.xml`)
      expect([status, body.errors[0].code]).toEqual([404, 'SITEMAP_NOT_FOUND'])
    },
  )
})

describe('the news sitemap', () => {
  it('has the last two days’ stories, newest first, and no drafts', async () => {
    const now = Date.now()
    const ago = (hours: number) => new Date(now - hours * 3_600_000).toISOString()
    const [older, newer] = [
      await make.createArticle({ headline: 'Tin & <hôm qua>', publishedAt: ago(40) }),
      await make.createArticle({ publishedAt: ago(1) }),
    ]
    await make.createArticle({ publishedAt: ago(49) })
    await make.createArticle({ _status: 'draft' })
    const found = (await read('/news-sitemap.xml')).urlset.url
    expect(found.map(({ loc }: Url) => loc)).toEqual([addressOf(newer), addressOf(older)])
    expect(found[1]['news:news']).toEqual({
      'news:publication': { 'news:name': 'Masthead', 'news:language': 'vi' },
      'news:publication_date': older.publishedAt,
      'news:title': 'Tin & <hôm qua>',
    })
  })
})

describe('robots.txt', () => {
  it('keeps crawlers out of the newsroom, lets them see pictures, and names the sitemaps', async () => {
    const { body, headers } = await platform.reader.get('/robots.txt')
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(body.split('\n')).toEqual(
      expect.arrayContaining([
        'Disallow: /api/',
        'Allow: /api/renditions/file/',
        'Sitemap: http://news.test/sitemap.xml',
      ]),
    )
  })
})
