import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { factories, toBody, unique } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform({ environment: { SITE_NAME: 'Báo & Đài' } })
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['item', 'entry'].includes(name),
})

const readXml = async (path: string) => {
  const { body, status, headers } = await platform.reader.get(path)
  expect([status, XMLValidator.validate(body)]).toEqual([200, true])
  return { feed: parser.parse(body), headers, body }
}

const createStory = async () => {
  const section = await make.createSection()
  const author = await make.createAuthor()
  const tag = await platform.payload.create({ collection: 'tags', data: { name: unique('Lũ') } })
  const image = await make.createImage()
  const story = await make.createArticle({
    headline: unique('Lũ về & “cá linh” <sớm>'),
    standfirst: 'Nước lên nhanh.',
    body: toBody('Đoạn một ]]> hết.', 'Đoạn hai.'),
    section: section.id,
    tags: [tag.id],
    leadImage: image.id,
    byline: [
      { author: author.id, role: 'text' },
      { author: author.id, role: 'photo' },
    ],
  })
  return { story, section, author, tag }
}

describe('feeds', () => {
  it('are RSS 2.0 with all that a story says', async () => {
    const { story, section, author, tag } = await createStory()
    const { feed, headers } = await readXml('/feed.xml')
    const { channel } = feed.rss
    expect([channel.title, channel.link]).toEqual(['Báo & Đài', 'http://news.test/'])
    const [item] = channel.item
    expect(item).toMatchObject({
      title: story.headline,
      link: `http://news.test/articles/${story.slug}`,
      guid: { '#text': `urn:masthead:story:${story.id}`, '@_isPermaLink': 'false' },
      description: 'Nước lên nhanh.',
      'dc:creator': author.name,
      category: [section.name, tag.name],
      pubDate: new Date(story.publishedAt!).toUTCString(),
    })
    expect(item['content:encoded']).toContain('<p>Đoạn một ]]&gt; hết.</p>')
    expect(item.enclosure['@_url']).toMatch(/^http:\/\/news\.test\/api\/images\/file\//)
    expect(headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(headers.get('link')).toBe('<http://news.test/feed.xml>; rel="self"')
  })

  it('are Atom, too', async () => {
    const { story, author } = await createStory()
    const { feed } = await readXml('/atom.xml')
    const [entry] = feed.feed.entry
    expect(entry).toMatchObject({
      id: `urn:masthead:story:${story.id}`,
      author: { name: author.name },
      updated: story.publishedAt,
      published: story.publishedAt,
    })
    expect(entry.title['#text']).toBe(story.headline)
  })

  it('are JSON Feed, too', async () => {
    const { story } = await createStory()
    const { body, headers } = await platform.reader.get('/feed.json')
    expect(body).toMatchObject({ title: 'Báo & Đài', feed_url: 'http://news.test/feed.json' })
    expect(body.items[0]).toMatchObject({
      id: `urn:masthead:story:${story.id}`,
      title: story.headline,
      summary: 'Nước lên nhanh.',
      content_html: expect.stringContaining('<p>Đoạn hai.</p>'),
    })
    expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  })

  it.each(['feed.xml', 'atom.xml', 'feed.json'])(
    'have stories without a byline, too: %s',
    async (format) => {
      const { headline, id } = await make.createArticle({
        headline: unique('Tin không tên'),
        byline: [],
      })
      const { status, body } = await platform.reader.get(`/${format}`)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).toContain(headline)
      expect(JSON.stringify(body)).toContain(id)
    },
  )

  it.each(['feed.xml', 'atom.xml', 'feed.json'])(
    'are there for a section, an author and a tag as %s, with their stories alone',
    async (file) => {
      const { story, section, author, tag } = await createStory()
      const { story: other } = await createStory()
      for (const path of [
        `/sections/${section.slug}`,
        `/authors/${author.slug}`,
        `/tags/${tag.slug}`,
      ]) {
        const { status, body } = await platform.reader.get(`${path}/${file}`)
        const text = typeof body === 'string' ? body : JSON.stringify(body)
        expect([path, status, text.includes(story.id), text.includes(other.id)]).toEqual([
          path,
          200,
          true,
          false,
        ])
      }
    },
  )

  it('have the standfirst alone where that is asked for', async () => {
    const { story } = await createStory()
    const { body } = await platform.reader.get('/feed.json?text=short')
    const item = body.items.find(({ title }: { title: string }) => title === story.headline)
    expect(item.content_html).toBe('<p>Nước lên nhanh.</p>')
  })

  it('are not sent again to who has them, and change with their stories', async () => {
    const { story } = await createStory()
    const { headers } = await platform.reader.get('/feed.xml')
    const again = { 'if-none-match': headers.get('etag')! }
    expect((await platform.reader.get('/feed.xml?utm_source=reader', again)).status).toBe(304)
    await platform.editor.post(`/api/articles/${story.id}/steps`, {
      name: 'withdraw',
      words: 'Sai sự thật',
    })
    const { status, body } = await platform.reader.get('/feed.xml', again)
    expect([status, body.includes(story.id)]).toEqual([200, false])
  })

  it('have neither drafts nor stories under embargo', async () => {
    const draft = await make.createArticle({ _status: 'draft' })
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString()
    const held = await make.createArticle({ embargoedUntil })
    const { body } = await readXml('/feed.xml')
    expect([body.includes(draft.id), body.includes(held.id)]).toEqual([false, false])
  })

  it('stay well-formed whatever a headline holds', async () => {
    await make.createArticle({ headline: 'Ký tự \u0001\u000b lạ \ufffe', standfirst: ']]><x>&' })
    await readXml('/feed.xml')
    await readXml('/atom.xml')
  })

  it('of nothing are refused', async () => {
    const { status, body } = await platform.reader.get('/sections/khong-co/feed.xml')
    expect([status, body.errors[0].code]).toEqual([404, 'FEED_NOT_FOUND'])
    const { status: bad } = await platform.reader.get('/feed.xml?text=half')
    expect(bad).toBe(400)
    expect((await platform.reader.post('/feed.xml', {})).status).toBe(405)
  })

  it('of a section without stories are empty', async () => {
    const section = await make.createSection()
    const { feed } = await readXml(`/sections/${section.slug}/feed.xml`)
    expect(feed.rss.channel.item).toBeUndefined()
    expect(feed.rss.channel.title).toBe(`${section.name} – Báo & Đài`)
  })
})
