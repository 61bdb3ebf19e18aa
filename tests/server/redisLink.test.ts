// Several processes of one newsroom, linked by Redis: what one of them drops the others drop, and what
// they cannot hear of they keep for seconds only.
import { Redis } from 'ioredis'
import type { Payload } from 'payload'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import { hearOf, isLinked, tell } from '#kit/otherProcesses.ts'
import { linkByRedis } from '#server/redisLink.ts'
import { createRedis, describeWithRedis, type TestRedis } from '../helpers/redis.ts'
import { until } from '../helpers/until.ts'

const clock = globalThis.performance
const { jest } = import.meta

const quickly = { beat: 50, most: 4 }

type Process = { payload: Payload; close: () => void; log: string[] }

/** What a process has of Payload's for its cache and its link, and a log of its own. */
const startProcess = (redis: TestRedis, secret = 'one newsroom'): Process => {
  const log: string[] = []
  const write = (line: string | { msg: string }) =>
    log.push(typeof line === 'string' ? line : line.msg)
  const payload = { secret, logger: { warn: write, info: write } } as unknown as Payload
  return { payload, log, ...linkByRedis(payload, redis.url, quickly) }
}

const answer = {
  status: 200,
  route: '/v1/things',
  encodings: { identity: { headers: [], bare: [], body: Buffer.from('an answer') } },
}

type Kept = { tags?: string[]; maxAge?: number }

const keep = (
  { payload }: Process,
  key: string,
  { tags = ['articles:1'], maxAge = 60 }: Kept = {},
) => deliveryCacheOf(payload).make(key, async () => ({ answer, tags, maxAge }))

/** Begins to make an answer; the function it returns ends that. */
const begin = ({ payload }: Process, key: string) => {
  let end = () => {}
  const made = deliveryCacheOf(payload).make(key, async () => {
    await new Promise<void>((resolve) => (end = resolve))
    return { answer, tags: ['articles:1'], maxAge: 60 }
  })
  return () => {
    end()
    return made
  }
}

const isKept = ({ payload }: Process, key: string) => Boolean(deliveryCacheOf(payload).get(key))

/** As `invalidate` does after a commit. */
const drop = async ({ payload }: Process, tags: string[]) => {
  deliveryCacheOf(payload).invalidate(tags)
  await tell(payload, { subject: 'droppedTags', content: tags })
}

describeWithRedis('processes that Redis links', () => {
  let redis: TestRedis
  let one: Process
  let other: Process
  const areLinked = () => isLinked(one.payload) && isLinked(other.payload)
  const areCutOff = () => !isLinked(one.payload) && !isLinked(other.payload)

  beforeEach(async () => {
    redis = await createRedis()
    await redis.start()
    one = startProcess(redis)
    other = startProcess(redis)
    await until(areLinked)
  })
  afterEach(async () => {
    one.close()
    other.close()
    await redis.end()
  })

  it('drop what one of them drops, and that alone', async () => {
    for (const process of [one, other]) {
      await keep(process, 'a', { tags: ['articles:1'] })
      await keep(process, 'b', { tags: ['articles:2'] })
    }
    await drop(one, ['articles:1'])
    await until(() => !isKept(other, 'a'))
    expect([isKept(one, 'a'), isKept(one, 'b'), isKept(other, 'b')]).toEqual([false, true, true])
  })

  it('do not drop again what they have told of themselves', async () => {
    const heard: boolean[] = []
    hearOf(one.payload, 'droppedTags', (_tags, isOwn) => heard.push(isOwn))
    await drop(one, ['articles:1'])
    await keep(one, 'a')
    await until(() => heard.length)
    expect(heard).toEqual([true])
    expect(isKept(one, 'a')).toBe(true)
  })

  it('keep no answer that another has made untrue while it was being made', async () => {
    const end = begin(other, 'a')
    const heard: unknown[] = []
    hearOf(other.payload, 'droppedTags', (tags) => heard.push(tags))
    await drop(one, ['articles:1'])
    await until(() => heard.length)
    await end()
    expect(isKept(other, 'a')).toBe(false)
  })

  it('all hear what is told in the same order', async () => {
    const heard = [one, other].map(({ payload }) => {
      const words: unknown[] = []
      hearOf(payload, 'words', (word) => words.push(word))
      return words
    })
    await Promise.all(
      Array.from({ length: 50 }, (_, content) =>
        tell((content % 2 ? one : other).payload, { subject: 'words', content }),
      ),
    )
    await until(() => heard.every(({ length }) => length === 50))
    expect(heard[1]).toEqual(heard[0])
  })

  it('hear nothing of another newsroom that shares the Redis', async () => {
    const stranger = startProcess(redis, 'another newsroom')
    await until(() => isLinked(stranger.payload))
    await keep(stranger, 'a')
    await keep(other, 'a')
    await drop(one, ['articles:1'])
    await until(() => !isKept(other, 'a'))
    expect(isKept(stranger, 'a')).toBe(true)
    stranger.close()
  })

  it('drop everything where one of them could not tell what it has dropped', async () => {
    const admin = new Redis(redis.url)
    const idsOf = async () => [...String(await admin.client('LIST')).matchAll(/\bid=(\d+)/g)]
    const there = (await idsOf()).map(([, id]) => id)
    const late = startProcess(redis)
    await until(() => isLinked(late.payload))
    await keep(other, 'a')
    const [ids, known] = [await idsOf(), new Set(there)]
    for (const [, id] of ids) if (!known.has(id!)) await admin.client('KILL', 'ID', id!)
    await until(() => !isLinked(late.payload))
    await drop(late, ['articles:2'])
    expect([isLinked(other.payload), isKept(other, 'a')]).toEqual([true, true])
    await until(() => !isKept(other, 'a'))
    late.close()
    admin.disconnect()
  })

  describe('and that lose it', () => {
    it('drop all that they keep, and keep what comes for 5 seconds at most', async () => {
      await keep(other, 'before')
      await redis.stop()
      await until(areCutOff)
      expect(isKept(other, 'before')).toBe(false)
      await keep(other, 'long', { maxAge: 300 })
      await keep(other, 'short', { maxAge: 2 })
      const now = clock.now()
      const spy = jest.spyOn(clock, 'now').mockReturnValue(now + 4_000)
      await until(() => !isKept(other, 'short'))
      expect(isKept(other, 'long')).toBe(true)
      spy.mockReturnValue(now + 6_000)
      await until(() => !isKept(other, 'long'))
      spy.mockRestore()
    })

    it('drop, once it is back, all that they have kept meanwhile', async () => {
      await redis.stop()
      await until(areCutOff)
      await keep(other, 'meanwhile')
      await redis.start()
      await until(areLinked)
      expect(isKept(other, 'meanwhile')).toBe(false)
      await keep(other, 'after', { maxAge: 300 })
      await drop(one, ['articles:1'])
      await until(() => !isKept(other, 'after'))
    })

    it('do not keep, either, what they began to read before it was back', async () => {
      await redis.stop()
      await until(areCutOff)
      const end = begin(other, 'a')
      await redis.start()
      await until(areLinked)
      await end()
      expect(isKept(other, 'a')).toBe(false)
    })

    it('go on by themselves: what one tells, it hears', async () => {
      await redis.stop()
      await until(areCutOff)
      const heard: unknown[] = []
      hearOf(one.payload, 'words', (word, isOwn) => heard.push([word, isOwn]))
      await tell(one.payload, { subject: 'words', content: 'hello' })
      expect(heard).toEqual([['hello', true]])
    })

    it('notice that it hangs, though no connection is closed', async () => {
      await keep(other, 'before')
      redis.hang()
      await until(areCutOff)
      expect(isKept(other, 'before')).toBe(false)
      redis.goOn()
      await until(areLinked)
    })

    it('say so in the log, once, and when it is back', async () => {
      await redis.stop()
      await until(areCutOff)
      await redis.start()
      await until(areLinked)
      expect(one.log).toEqual([
        'Redis is there: other processes are heard',
        'Redis is lost: answers are kept for seconds only',
        'Redis is there: other processes are heard',
      ])
    })
  })
})

describeWithRedis('a process whose Redis is not there yet', () => {
  it('begins with short ages, and is linked once it is', async () => {
    const redis = await createRedis()
    const early = startProcess(redis)
    await until(() => early.log.length)
    expect(isLinked(early.payload)).toBe(false)
    await redis.start()
    await until(() => isLinked(early.payload))
    early.close()
    await redis.end()
  })
})

describe('a newsroom of one process', () => {
  const alone = { payload: {} as Payload, close: () => {}, log: [] }

  it('is linked to nobody, keeps answers for their whole age, and hears itself', async () => {
    expect(isLinked(alone.payload)).toBeUndefined()
    await keep(alone, 'a', { maxAge: 300 })
    const now = clock.now()
    const spy = jest.spyOn(clock, 'now').mockReturnValue(now + 299_000)
    expect(isKept(alone, 'a')).toBe(true)
    spy.mockRestore()
    const heard: unknown[] = []
    hearOf(alone.payload, 'words', (word) => heard.push(word))
    await tell(alone.payload, { subject: 'words', content: 'hello' })
    expect(heard).toEqual(['hello'])
  })
})
