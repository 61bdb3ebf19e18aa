// How a message is sent until it is taken, and what becomes of a receiver that takes none.
import { _internal_resetJobSystemGlobals as resetClock } from 'payload'
import { catchUpsOf } from '#kit/extendConfig.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { createPostOffice } from '../comments/postOffice.ts'
import { isSignedWith, openReceiver, runDeliveries, setAhead } from './receiver.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

let platform: Platform
let make: ReturnType<typeof factories>
let receiver: Awaited<ReturnType<typeof openReceiver>>
const office = createPostOffice()

beforeAll(async () => {
  receiver = await openReceiver()
  const settings = { webhooks: { allowPrivate: true } }
  platform = await startPlatform({ settings, plugins: [office.plugin] })
  make = factories(platform.payload)
})

afterAll(async () => {
  await platform.stop()
  await receiver.close()
})

const run = () => runDeliveries(platform.payload)

const deliveriesOf = async (webhook: string) =>
  (await platform.admin.get(`/api/webhook-deliveries?where[webhook][equals]=${webhook}&depth=0`))
    .body.docs

const deliveryOf = async (webhook: string) => (await deliveriesOf(webhook))[0]

const read = async (id: string) => (await platform.admin.get(`/api/webhooks/${id}`)).body

let webhook: { id: string; secret: string }

beforeEach(async () => {
  resetClock()
  receiver.reset()
  office.reset()
  const body = { name: 'Ứng dụng', url: receiver.url, events: ['article.published'] }
  webhook = (await platform.admin.post('/api/webhooks', body)).body.doc
})

afterEach(async () => {
  resetClock()
  await platform.admin.delete(`/api/webhooks/${webhook.id}`)
  await run()
})

const ids = () => receiver.got.map(({ headers }) => headers['webhook-id'])

describe('a message', () => {
  it('stands in the log once it is taken', async () => {
    const { id: subject } = await make.createArticle()
    expect(await deliveryOf(webhook.id)).toMatchObject({ status: 'waiting', attempts: 0, subject })
    await run()
    expect(await deliveryOf(webhook.id)).toMatchObject({
      event: 'article.published',
      status: 'delivered',
      attempts: 1,
      lastStatus: 204,
      messageId: ids()[0],
    })
  })

  it('is sent again after growing pauses, under the same id, until it is taken', async () => {
    await make.createArticle()
    receiver.answer.status = 503
    for (const time of [0, 6, 6 * minute, 40 * minute]) {
      setAhead(time)
      await run()
      await run()
    }
    expect(await deliveryOf(webhook.id)).toMatchObject({
      status: 'waiting',
      attempts: 4,
      lastStatus: 503,
      lastError: 'It answered 503.',
    })
    receiver.answer.status = 200
    setAhead(3 * hour)
    await run()
    expect(await deliveryOf(webhook.id)).toMatchObject({ status: 'delivered', lastError: null })
    expect(new Set(ids()).size).toBe(1)
    const times = receiver.got.map(({ headers }) => Number(headers['webhook-timestamp']))
    expect(times.at(-1)! - times[0]!).toBeGreaterThan(2 * hour)
  })

  it('is given up after ten attempts', async () => {
    await make.createArticle()
    receiver.answer.status = 500
    const pauses = [0, 5, 5 * minute, 30 * minute, ...[2, 5, 10, 14, 20, 24].map((h) => h * hour)]
    let time = 0
    for (const pause of [...pauses, 24 * hour]) {
      time += pause + 1
      setAhead(time)
      await run()
    }
    expect(receiver.got).toHaveLength(10)
    expect(await deliveryOf(webhook.id)).toMatchObject({ status: 'failed', nextAttempt: null })
  })

  it('is sent once where two runners come at once, or one comes again', async () => {
    await make.createArticle()
    const { id: delivery } = await deliveryOf(webhook.id)
    const { jobs } = platform.payload
    await jobs.queue({ task: 'deliverWebhook', input: { delivery }, queue: 'webhooks' })
    await run()
    setAhead(2 * minute)
    await run()
    expect(receiver.got).toHaveLength(1)
  })

  it('is sent after all where the one who had it in hand came to grief', async () => {
    await make.createArticle()
    const { id } = await deliveryOf(webhook.id)
    const nextAttempt = new Date(Date.now() + minute * 1000).toISOString()
    await platform.payload.db.updateOne({
      collection: 'webhook-deliveries',
      id,
      data: { attempts: 1, nextAttempt },
    })
    await run()
    expect(receiver.got).toHaveLength(0)
    setAhead(2 * minute)
    await run()
    expect(receiver.got).toHaveLength(1)
  })

  it('is sent after a start where a crash has left it without a job', async () => {
    const { db, config } = platform.payload
    const nextAttempt = new Date(Date.now() - 16 * minute * 1000).toISOString()
    const { id: subject } = await make.createArticle()
    await db.deleteMany({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'deliverWebhook' } },
    })
    const where = { subject: { equals: subject } }
    await db.updateOne({ collection: 'webhook-deliveries', where, data: { nextAttempt } })
    await run()
    expect(receiver.got).toHaveLength(0)
    for (const work of catchUpsOf(config)) await work(platform.payload)
    await run()
    expect(receiver.got).toHaveLength(1)
  })

  it('waits for as long as a receiver asks it to', async () => {
    await make.createArticle()
    Object.assign(receiver.answer, { status: 429, headers: { 'retry-after': '600' } })
    await run()
    setAhead(9 * minute)
    await run()
    expect(receiver.got).toHaveLength(1)
    setAhead(11 * minute)
    await run()
    expect(receiver.got).toHaveLength(2)
  })

  it('follows no redirect', async () => {
    await make.createArticle()
    Object.assign(receiver.answer, { status: 307, headers: { location: receiver.url } })
    await run()
    expect(receiver.got).toHaveLength(1)
    expect(await deliveryOf(webhook.id)).toMatchObject({ lastError: 'It answered 307.' })
  })

  it('says in a sentence why a receiver could not be reached', async () => {
    const closed = await openReceiver()
    await closed.close()
    await platform.admin.patch(`/api/webhooks/${webhook.id}`, { url: closed.url })
    await make.createArticle()
    await run()
    expect(await deliveryOf(webhook.id)).toMatchObject({
      status: 'waiting',
      lastStatus: null,
      lastError: 'It could not be reached (ECONNREFUSED).',
    })
  })

  it('is forgotten after thirty days', async () => {
    await make.createArticle()
    await run()
    const forget = async () => {
      await platform.payload.jobs.queue({ task: 'forgetDeliveries', input: {} })
      await platform.payload.jobs.run()
    }
    setAhead(29 * day)
    await forget()
    expect(await deliveriesOf(webhook.id)).toHaveLength(1)
    setAhead(31 * day)
    await forget()
    expect(await deliveriesOf(webhook.id)).toHaveLength(0)
  })
})

describe('sending again', () => {
  const redeliver = (who: typeof platform.admin, id: string) =>
    who.post(`/api/webhook-deliveries/${id}/redeliver`)

  it('is for admins: the same message, as readers see it now', async () => {
    const story = await make.createArticle()
    await run()
    await platform.editor.patch(`/api/articles/${story.id}`, {
      headline: 'Mới',
      _status: 'published',
    })
    const { id } = await deliveryOf(webhook.id)
    for (const who of [platform.editor, platform.reader]) {
      const { status, body } = await redeliver(who as never, id)
      expect([status, body.errors[0].data.code]).toEqual([403, 'ADMINS_ONLY'])
    }
    expect((await redeliver(platform.admin, id)).status).toBe(200)
    await run()
    expect(ids()).toEqual([ids()[0], ids()[0]])
    expect(receiver.got[1]!.body.data.headline).toBe('Mới')
    expect(await deliveriesOf(webhook.id)).toMatchObject([{ status: 'delivered', attempts: 1 }])
  })

  it('is refused for what is not there, and while the webhook is switched off', async () => {
    expect((await redeliver(platform.admin, 'khong-co')).status).toBe(404)
    await make.createArticle()
    const { id } = await deliveryOf(webhook.id)
    await platform.admin.patch(`/api/webhooks/${webhook.id}`, { enabled: false })
    const { status, body } = await redeliver(platform.admin, id)
    expect([status, body.errors[0].data.code]).toEqual([409, 'WEBHOOK_IS_OFF'])
    await run()
    expect(receiver.got).toHaveLength(0)
    expect(await deliveryOf(webhook.id)).toMatchObject({ status: 'failed' })
  })
})

describe('a receiver', () => {
  const mail = () => platform.payload.jobs.run({ limit: 100 })

  it('that has failed for five days is switched off, and admins get a letter', async () => {
    receiver.answer.status = 500
    await make.createArticle()
    await run()
    expect((await read(webhook.id)).failingSince).toBeTruthy()
    setAhead(4 * day)
    await make.createArticle()
    await run()
    expect((await read(webhook.id)).enabled).toBe(true)
    setAhead(5 * day + hour)
    await make.createArticle()
    await run()
    expect(await read(webhook.id)).toMatchObject({ enabled: false, reason: 'failing' })
    expect((await read(webhook.id)).disabledAt).toBeTruthy()
    await mail()
    const letters = office.lettersTo('admin@news.test')
    expect(letters).toHaveLength(1)
    expect(letters[0]!.subject).toContain('Ứng dụng')
    expect(letters[0]!.text).toContain(`/admin/collections/webhooks/${webhook.id}`)
  })

  it('that takes one message begins anew', async () => {
    receiver.answer.status = 500
    await make.createArticle()
    await run()
    receiver.answer.status = 200
    setAhead(minute)
    await run()
    expect((await read(webhook.id)).failingSince).toBeNull()
  })

  it('that is gone is switched off at once, and has a clean record when it is switched on', async () => {
    receiver.answer.status = 410
    await make.createArticle()
    await run()
    expect(await read(webhook.id)).toMatchObject({ enabled: false, reason: 'gone' })
    await platform.admin.patch(`/api/webhooks/${webhook.id}`, { enabled: true })
    expect(await read(webhook.id)).toMatchObject({
      enabled: true,
      reason: null,
      disabledAt: null,
      failingSince: null,
    })
  })
})

describe('a secret', () => {
  it('is the platform’s to make, and nobody’s but admins’ to see', async () => {
    const data = { secret: 'whsec_mine', secretVersion: 9 }
    await platform.admin.patch(`/api/webhooks/${webhook.id}`, data)
    expect((await read(webhook.id)).secret).toBe(webhook.secret)
    for (const who of [platform.editor, platform.journalist, platform.reader]) {
      expect((await who.get(`/api/webhooks/${webhook.id}`)).status).toBe(403)
    }
  })

  it('is changed by admins; for a day, messages carry the earlier signature, too', async () => {
    const path = `/api/webhooks/${webhook.id}/rotate-secret`
    expect((await platform.editor.post(path)).status).toBe(403)
    expect((await platform.admin.post('/api/webhooks/khong-co/rotate-secret')).status).toBe(404)
    const { secret } = (await platform.admin.post(path)).body
    expect(secret).not.toBe(webhook.secret)
    expect((await read(webhook.id)).secret).toBe(secret)
    await make.createArticle()
    await run()
    setAhead(day + minute)
    await make.createArticle()
    await run()
    const signed = receiver.got.map((got) => [
      isSignedWith(webhook.secret, got),
      isSignedWith(secret, got),
    ])
    expect(signed).toEqual([
      [true, true],
      [false, true],
    ])
  })
})
