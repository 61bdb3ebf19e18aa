// Whom the platform does not talk to: what stands in its own network.
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { openReceiver, runDeliveries } from './receiver.ts'

let platform: Platform
let receiver: Awaited<ReturnType<typeof openReceiver>>

beforeAll(async () => {
  receiver = await openReceiver()
  platform = await startPlatform()
})

afterAll(async () => {
  await platform.stop()
  await receiver.close()
})

const publicUrl = 'https://93.184.216.34/news'

const save = (url: string) =>
  platform.admin.post('/api/webhooks', { name: 'Ứng dụng', url, events: ['article.published'] })

describe('an address inside a private network', () => {
  it.each([
    'https://127.0.0.1/',
    'https://localhost:8443/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[2002:a00:1::]/',
  ])('is refused when it is saved: %s', async (url) => {
    const { status, body } = await save(url)
    expect([status, body.errors[0].data]).toMatchObject([
      422,
      { code: 'WEBHOOK_PRIVATE_ADDRESS', path: 'url' },
    ])
  })

  it('is refused in a change, too', async () => {
    const { doc } = (await save(publicUrl)).body
    expect(
      (await platform.admin.patch(`/api/webhooks/${doc.id}`, { url: 'https://[::1]/' })).status,
    ).toBe(422)
    expect((await platform.admin.get(`/api/webhooks/${doc.id}`)).body.url).toBe(publicUrl)
    await platform.admin.delete(`/api/webhooks/${doc.id}`)
  })

  it.each(['127.0.0.1', 'localhost'])('is refused when it is connected to: %s', async (host) => {
    const { doc } = (await save(publicUrl)).body
    const url = receiver.url.replace('127.0.0.1', host)
    // As a name that leads elsewhere than it did.
    await platform.payload.db.updateOne({ collection: 'webhooks', id: doc.id, data: { url } })
    await factories(platform.payload).createArticle()
    await runDeliveries(platform.payload)
    expect(receiver.got).toEqual([])
    const { docs } = (
      await platform.admin.get(`/api/webhook-deliveries?where[webhook][equals]=${doc.id}`)
    ).body
    expect(docs).toMatchObject([
      {
        status: 'waiting',
        lastStatus: null,
        lastError: 'This address leads into a private network.',
      },
    ])
    await platform.admin.delete(`/api/webhooks/${doc.id}`)
  })
})

describe('an address', () => {
  it.each([
    'http://93.184.216.34/',
    'ftp://93.184.216.34/',
    'https://lan:secret@93.184.216.34/',
    'news.example',
    '/news',
  ])('is refused unless it begins with https and names nobody: %s', async (url) => {
    const { status, body } = await save(url)
    expect([status, body.errors[0].data.code]).toEqual([422, 'WEBHOOK_URL_REFUSED'])
  })

  it('in public is taken', async () => {
    expect((await save(publicUrl)).status).toBe(201)
  })
})
