// The stream itself: where it begins and goes on, who may follow it, and how it ends.
import { announceStop } from '#kit/stopping.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { until } from '../../helpers/until.ts'
import { follow, type Follower } from './follow.ts'

const [kept, mostReaders, mostFromOne] = [3, 10, 8]

let platform: Platform
let make: ReturnType<typeof factories>
const readers: Follower[] = []

beforeAll(async () => {
  platform = await startPlatform({
    trustProxy: true,
    settings: { events: { beat: 100, kept, mostReaders, mostFromOne } },
  })
  make = factories(platform.payload)
})
afterAll(() => platform.stop())
afterEach(() => {
  for (const reader of readers.splice(0)) reader.leave()
})

const join = async (wanted: Parameters<typeof follow>[1] = {}) => {
  const reader = await follow(platform.base, wanted)
  expect(reader.response.status).toBe(200)
  readers.push(reader)
  return reader
}

/** Takes all the places of one address, once those of earlier readers are free. */
const fillUp = async () => {
  await until(async () => {
    const others = await Promise.all(
      Array.from({ length: mostFromOne }, () => follow(platform.base)),
    )
    const areIn = others.every(({ response }) => response.status === 200)
    if (areIn) readers.push(...others)
    else others.forEach(({ leave }) => leave())
    return areIn
  })
}

/** Publishes so many stories, one after the other. */
const publish = async (count = 1) => {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push((await make.createArticle()).id)
  return ids
}

const idsIn = (told: { data: any }[]) => told.map(({ data }) => data.article?.id)

describe('a stream of events', () => {
  it('is no store’s and no compressor’s to keep, and no proxy’s to hold back', async () => {
    const { response } = await join()
    const { headers } = response
    expect(response.status).toBe(200)
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store, no-transform')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('content-encoding')).toBeNull()
    expect(headers.get('x-request-id')).toBeTruthy()
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('answers HEAD with its head alone', async () => {
    const { status, headers } = await platform.reader.head('/v1/events')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  })

  it('says when to come back, and gives signs of life that are no events', async () => {
    const reader = await join()
    expect(reader.text()).toMatch(/^retry: [2-4]\d{3}\n/)
    await until(() => reader.text().match(/^:$/gm)!.length > 2)
    expect(reader.told()).toEqual([])
  })

  it('tells everybody the same', async () => {
    const [one, other] = [await join(), await join()]
    const [id] = await publish()
    expect(idsIn(await one.telling(1))).toEqual([id])
    expect(await other.telling(1)).toEqual(one.told())
  })

  it.each(['?article=a&article=b', '?article=', '?x=1', `?article=${'a'.repeat(201)}`])(
    'refuses %s',
    async (query) => {
      const { status, body } = await platform.reader.get(`/v1/events${query}`)
      expect([status, body.errors[0].code]).toEqual([400, 'INVALID_INPUT'])
    },
  )

  it('is described', async () => {
    const { body } = await platform.reader.get('/v1/openapi.json')
    const { content } = body.paths['/v1/events'].get.responses[200]
    expect(Object.keys(content)).toEqual(['text/event-stream'])
  })
})

describe('a reader who follows one story', () => {
  it('is told of that one alone', async () => {
    const { id, slug } = await make.createArticle()
    const reader = await join({ query: `?article=${slug}` })
    await publish()
    await make.createComment(id)
    const told = await reader.telling(1)
    expect(told.map(({ name, data }) => [name, data.article.id])).toEqual([['comment', id]])
  })

  it('is told that there is no such story, or that it is not to be seen', async () => {
    const { slug } = await make.createArticle({ _status: 'draft' })
    for (const hidden of [slug, 'khong-co']) {
      const { status, body } = await platform.reader.get(`/v1/events?article=${hidden}`)
      expect([status, body.errors[0].code]).toEqual([404, 'ARTICLE_NOT_FOUND'])
    }
  })

  it('comes back to what happened to it, be it long ago among much else', async () => {
    const { id, slug } = await make.createArticle()
    const reader = await join({ query: `?article=${slug}` })
    const begun = reader.position()
    await publish(kept + 1)
    await until(() => reader.position() !== begun)
    await until(() => reader.text().endsWith('\n\n'))
    const everything = await join()
    await until(() => reader.position() === everything.position())
    reader.leave()
    await make.createComment(id)
    const again = await join({ query: `?article=${slug}`, lastEventId: reader.position() })
    expect((await again.telling(1)).map(({ name }) => name)).toEqual(['comment'])
  })
})

describe('a reader who comes back', () => {
  it('is told what has happened since, in order and once', async () => {
    const reader = await join()
    const [first] = await publish()
    await reader.telling(1)
    reader.leave()
    const since = await publish(2)
    const again = await join({ lastEventId: reader.position() })
    expect(idsIn(await again.telling(2))).toEqual(since)
    expect(since).not.toContain(first)
    const [now] = await publish()
    expect(idsIn(await again.telling(3)).at(-1)).toBe(now)
  })

  it('is told what came since, though nothing had happened while they were here', async () => {
    const reader = await join()
    reader.leave()
    const since = await publish()
    const again = await join({ lastEventId: reader.position() })
    expect(idsIn(await again.telling(1))).toEqual(since)
  })

  it.each(['of long ago', 'x', 'a'.repeat(200)])(
    'is told to read anew where the last event is not known: %s',
    async (unknown) => {
      const reader = await join()
      const lastEventId = unknown === 'of long ago' ? reader.position() : unknown
      await publish(kept + 1)
      const again = await join({ lastEventId })
      expect(again.told()).toEqual([{ id: again.position(), name: 'missed', data: {} }])
      const once = await join({ lastEventId: again.position() })
      expect(once.told()).toEqual([])
    },
  )

  it('is told nothing of a story that was withdrawn meanwhile', async () => {
    const lastEventId = (await join()).position()
    const [shown, hidden] = await publish(2)
    await platform.editor.patch(`/api/articles/${hidden}`, { _status: 'draft' })
    const again = await join({ lastEventId })
    await again.telling(1)
    expect(again.text()).not.toContain(hidden)
    expect(idsIn(again.told())).toEqual([shown])
  })
})

describe('more readers than there may be', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address })

  it('are refused at one address, and let in once others have left', async () => {
    await fillUp()
    const refused = await platform.reader.get('/v1/events')
    expect([refused.status, refused.body.errors[0].code]).toEqual([429, 'TOO_MANY_FROM_HERE'])
    expect(refused.headers.get('retry-after')).toBe('30')
    readers.pop()!.leave()
    await until(async () => {
      const late = await follow(platform.base)
      readers.push(late)
      return late.response.status === 200
    })
  })

  it('are refused in one process, whoever they are', async () => {
    await fillUp()
    for (let n = mostFromOne; n < mostReaders; n++) {
      readers.push(await follow(platform.base, { headers: from(`192.0.2.${n}`) }))
    }
    const refused = await platform.reader.get('/v1/events', from('192.0.2.99'))
    expect([refused.status, refused.body.errors[0].code]).toEqual([503, 'TOO_MANY_READERS'])
    expect(refused.headers.get('retry-after')).toBe('30')
  })
})

describe('the end of the process', () => {
  it('ends every stream', async () => {
    await fillUp()
    announceStop(platform.payload)
    await until(() => readers.every(({ hasEnded }) => hasEnded()))
  })
})
