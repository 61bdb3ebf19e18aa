// A WebSub hub is told of changed feeds. Here it is a small HTTP server that remembers what it is told.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Where } from 'payload'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let hub: Server
let status = 204
const told: URLSearchParams[] = []

beforeAll(async () => {
  hub = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += chunk))
    request.on('end', () => {
      told.push(new URLSearchParams(text))
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
  const { port } = hub.address() as AddressInfo
  platform = await startPlatform({ settings: { webSubHub: `http://127.0.0.1:${port}/` } })
  make = factories(platform.payload)
})
afterAll(async () => {
  await platform.stop()
  await new Promise((resolve) => hub.close(resolve))
})
beforeEach(() => {
  told.length = 0
  status = 204
})

const run = () => platform.payload.jobs.run({ queue: 'default', limit: 50 })

const unfinished = async () => {
  const where: Where = {
    and: [{ taskSlug: { equals: 'announceFeeds' } }, { completedAt: { exists: false } }],
  }
  return (await platform.payload.count({ collection: 'payload-jobs', where })).totalDocs
}

describe('the hub', () => {
  it('is named in feeds, and told of those that a story stands in once it is out', async () => {
    const section = await make.createSection()
    const author = await make.createAuthor()
    const byline = [{ author: author.id, role: 'text' }]
    await make.createArticle({ section: section.id, byline })
    await run()
    const [call] = told
    expect([call!.get('hub.mode'), call!.getAll('hub.url')]).toEqual([
      'publish',
      ['', `/sections/${section.slug}`, `/authors/${author.slug}`].flatMap((path) =>
        ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `http://news.test${path}/${file}`),
      ),
    ])
    const { headers, body } = await platform.reader.get('/feed.xml')
    expect(headers.get('link')).toContain('rel="hub"')
    expect(body).toContain('rel="hub"')
  })

  it('is told of a story that has gone', async () => {
    const { id } = await make.createArticle()
    await run()
    told.length = 0
    await platform.editor.patch(`/api/articles/${id}`, { _status: 'draft' })
    await run()
    expect(told).toHaveLength(1)
  })

  it('is told nothing of drafts, nor of changes beside a public version', async () => {
    await make.createArticle({ _status: 'draft' })
    const { id } = await make.createArticle()
    await run()
    told.length = 0
    await platform.editor.patch(`/api/articles/${id}?draft=true`, { headline: 'Tin đang sửa' })
    await run()
    expect(told).toEqual([])
  })

  it('is told again later where it fails', async () => {
    await make.createArticle()
    status = 503
    await run()
    expect([told.length, await unfinished()]).toEqual([1, 1])
  })
})
