// What webhooks are told of, and in which words. The receiver is a small HTTP server.
import { _internal_resetJobSystemGlobals as resetClock } from 'payload'
import { createAgent } from '../../helpers/agent.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { isSignedWith, openReceiver, runDeliveries, setAhead } from './receiver.ts'

let platform: Platform
let make: ReturnType<typeof factories>
let receiver: Awaited<ReturnType<typeof openReceiver>>
let webhook: { id: string; secret: string }

const everything = [
  'article.published',
  'article.updated',
  'article.corrected',
  'article.unpublished',
  'article.withdrawn',
  'comment.approved',
  'rating.changed',
]

const failing = {
  isOn: false,
  plugin: (config: any) => ({
    ...config,
    collections: config.collections.map((collection: any) =>
      collection.slug === 'articles'
        ? {
            ...collection,
            hooks: {
              ...collection.hooks,
              afterChange: [...collection.hooks.afterChange, failing.hook],
            },
          }
        : collection,
    ),
  }),
  hook: () => {
    if (failing.isOn) throw new Error('The end of the write fails.')
  },
}

beforeAll(async () => {
  receiver = await openReceiver()
  const settings = { webhooks: { allowPrivate: true } }
  platform = await startPlatform({ settings, plugins: [failing.plugin] })
  make = factories(platform.payload)
  const body = { name: 'Ứng dụng', url: receiver.url, events: everything }
  webhook = (await platform.admin.post('/api/webhooks', body)).body.doc
})

afterAll(async () => {
  await platform.stop()
  await receiver.close()
})

beforeEach(async () => {
  failing.isOn = false
  resetClock()
  await runDeliveries(platform.payload)
  receiver.reset()
})

const toldOf = async () => {
  await runDeliveries(platform.payload)
  return receiver.got.map(({ body }) => [body.type, body.data.id])
}

const published = async (data: object = {}) => {
  const story = await make.createArticle(data)
  await runDeliveries(platform.payload)
  receiver.reset()
  return story
}

const change = (id: string, data: object, query = '') =>
  platform.editor.patch(`/api/articles/${id}${query}`, data)

describe('a webhook', () => {
  it('is told of a story that comes out, as lists of the delivery API show it', async () => {
    const { id, slug } = await make.createArticle()
    expect(await toldOf()).toEqual([['article.published', id]])
    const [{ headers, body }] = receiver.got as [(typeof receiver.got)[number]]
    const { docs } = (await platform.reader.get('/v1/articles?limit=1')).body
    expect(body.data).toEqual(docs[0])
    expect(body.data.slug).toBe(slug)
    expect(Object.keys(body)).toEqual(['type', 'timestamp', 'data'])
    expect(headers).toMatchObject({ 'content-type': 'application/json' })
    expect(headers['webhook-id']).toMatch(/^msg_[0-9a-f]{32}$/)
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
  })

  it('is told by messages that its secret has signed', async () => {
    expect(webhook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    await make.createArticle()
    await toldOf()
    expect(isSignedWith(webhook.secret, receiver.got[0]!)).toBe(true)
    expect(isSignedWith('whsec_AAAA', receiver.got[0]!)).toBe(false)
  })

  it('is told once of a change that readers see', async () => {
    const { id } = await published()
    await change(id, { headline: 'Tin đã sửa', _status: 'published' })
    expect(await toldOf()).toEqual([['article.updated', id]])
    expect(receiver.got[0]!.body.data.headline).toBe('Tin đã sửa')
  })

  it('is told of a correction', async () => {
    const { id } = await published()
    await platform.editor.post(`/api/articles/${id}/steps`, { name: 'correct', words: 'Sai tên.' })
    expect(await toldOf()).toEqual([['article.corrected', id]])
    expect(receiver.got[0]!.body.data.corrections).toMatchObject([{ note: 'Sai tên.' }])
  })

  it('is told of a story that is taken off the site, by its address alone', async () => {
    const { id, slug } = await published()
    await change(id, { _status: 'draft' })
    expect(await toldOf()).toEqual([['article.unpublished', id]])
    const url = `http://news.test/articles/${slug}`
    expect(receiver.got[0]!.body.data).toEqual({ id, slug, url })
  })

  it('is told of a withdrawal with the reason that readers are told', async () => {
    const { id, slug } = await published()
    await platform.editor.post(`/api/articles/${id}/steps`, {
      name: 'withdraw',
      words: 'Sai nguồn.',
    })
    expect(await toldOf()).toEqual([['article.withdrawn', id]])
    const url = `http://news.test/articles/${slug}`
    expect(receiver.got[0]!.body.data).toEqual({ id, slug, url, reason: 'Sai nguồn.' })
  })

  it.each([
    ['put into the trash', (id: string) => change(id, { deletedAt: new Date().toISOString() })],
    ['deleted', (id: string) => platform.editor.delete(`/api/articles/${id}`)],
  ])('is told of a story that is %s', async (_what, remove) => {
    const { id } = await published()
    expect((await remove(id)).status).toBe(200)
    expect(await toldOf()).toEqual([['article.unpublished', id]])
  })

  it('is told nothing of drafts, nor of changes beside a public version', async () => {
    const draft = await make.createArticle({ _status: 'draft' })
    await change(draft.id, { headline: 'Còn đang viết' })
    const { id } = await published()
    await change(id, { headline: 'Đang sửa' }, '?draft=true')
    await platform.editor.delete(`/api/articles/${draft.id}`)
    expect(await toldOf()).toEqual([])
  })

  it('is told what is out, of a story with newer changes beside it', async () => {
    const { id } = await published()
    await change(id, { headline: 'Chưa ai được đọc' }, '?draft=true')
    await change(id, { _status: 'draft' })
    expect(await toldOf()).toEqual([['article.unpublished', id]])
    expect(receiver.got[0]!.text).not.toContain('Chưa ai được đọc')
    receiver.reset()
    await change(id, { _status: 'published', ignoreChecklist: true })
    expect(await toldOf()).toEqual([['article.published', id]])
  })

  it('is told nothing of a story under embargo until that is lifted', async () => {
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString()
    const { id } = await make.createArticle({ embargoedUntil })
    expect(await toldOf()).toEqual([])
    await platform.editor.post(`/api/articles/${id}/steps`, { name: 'liftEmbargo' })
    expect(await toldOf()).toEqual([['article.published', id]])
  })

  it('is told nothing of a story that has gone again before it was sent', async () => {
    const { id } = await make.createArticle()
    await change(id, { _status: 'draft' })
    expect(await toldOf()).toEqual([['article.unpublished', id]])
    const { docs } = (
      await platform.admin.get(`/api/webhook-deliveries?where[subject][equals]=${id}`)
    ).body
    const status = Object.fromEntries(docs.map((row: any) => [row.event, row.status]))
    expect(status).toEqual({ 'article.published': 'dropped', 'article.unpublished': 'delivered' })
  })

  it('is told of a comment when it is approved, and never the e-mail', async () => {
    const story = await published({ commentPolicy: 'premoderated' })
    const comment = { authorName: 'Lan', authorEmail: 'lan@reader.test', body: 'Bài hay quá.' }
    const { body } = await platform.reader.post(`/v1/articles/${story.slug}/comments`, comment)
    expect(await toldOf()).toEqual([])
    await platform.moderator.patch(`/api/comments/${body.id}`, { status: 'approved' })
    expect(await toldOf()).toEqual([['comment.approved', body.id]])
    const [{ text, body: told }] = receiver.got as [(typeof receiver.got)[number]]
    expect(told.data).toMatchObject({ authorName: 'Lan', article: { id: story.id } })
    for (const secret of ['lan@reader.test', '127.0.0.1']) expect(text).not.toContain(secret)
  })

  it('is told of a comment that is approved as it comes in', async () => {
    const { slug } = await published({ commentPolicy: 'open' })
    const comment = { authorName: 'Lan', authorEmail: 'lan@reader.test', body: 'Bài viết rất hay.' }
    const { status, body } = await platform.reader.post(`/v1/articles/${slug}/comments`, comment)
    expect(status).toBe(201)
    expect(await toldOf()).toEqual([['comment.approved', body.id]])
  })

  it('is told once a minute of stories whose ratings have changed', async () => {
    const rated = await published()
    await published()
    const rate = (value: number) =>
      createAgent(platform.base).put(`/v1/articles/${rated.slug}/rating`, { value })
    const look = async (seconds: number) => {
      setAhead(seconds)
      await platform.payload.jobs.handleSchedules({ queue: 'webhooks' })
      await runDeliveries(platform.payload)
      return toldOf()
    }
    await rate(5)
    await rate(4)
    expect(await look(20)).toEqual([['rating.changed', rated.id]])
    const { rating } = (await platform.reader.get(`/v1/articles/${rated.slug}`)).body
    const url = `http://news.test/articles/${rated.slug}`
    expect(receiver.got[0]!.body.data).toEqual({ id: rated.id, slug: rated.slug, url, rating })
    expect(rating.ratingCount).toBe(2)
    receiver.reset()
    expect(await look(80)).toEqual([])
  })

  it('is told nothing that it did not ask for', async () => {
    const body = { name: 'Chỉ rút bài', url: receiver.url, events: ['article.withdrawn'] }
    const { doc } = (await platform.admin.post('/api/webhooks', body)).body
    await make.createArticle()
    await toldOf()
    const { docs } = (
      await platform.admin.get(`/api/webhook-deliveries?where[webhook][equals]=${doc.id}`)
    ).body
    expect(docs).toEqual([])
    await platform.admin.delete(`/api/webhooks/${doc.id}`)
  })

  // The test server has no transactions: there, what was written before the fault stays.
  const withTransactions = process.env.TEST_MONGODB_URL ? it.skip : it
  withTransactions('is told nothing of a write that was rolled back', async () => {
    const { id } = await published()
    failing.isOn = true
    await change(id, { headline: 'Không được lưu', _status: 'published' })
    expect(await toldOf()).toEqual([])
  })

  it('is told nothing while it is switched off', async () => {
    await platform.admin.patch(`/api/webhooks/${webhook.id}`, { enabled: false })
    await make.createArticle()
    expect(await toldOf()).toEqual([])
    await platform.admin.patch(`/api/webhooks/${webhook.id}`, { enabled: true })
  })
})
