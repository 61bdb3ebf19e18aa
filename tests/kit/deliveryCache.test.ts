// What the cache keeps, for how long, and what a change takes out of it.
import { createDeliveryCache, type DeliveryCache } from '#kit/deliveryCache.ts'
import type { CachedAnswer, CacheEntry } from '#kit/keptAnswers.ts'

const { jest } = import.meta

// The cache holds this clock from the moment it is loaded, so faked timers do not reach it.
const clock = globalThis.performance

const toAnswer = (text = 'an answer') => {
  const identity = { headers: [], bare: [], body: Buffer.from(text) }
  return { route: '/v1/things', status: 200, encodings: { identity } }
}

const textOf = (answer?: CachedAnswer) => answer?.encodings.identity.body.toString()

type Kept = { text?: string; tags?: string[]; maxAge?: number; staleFor?: number }

const keep = (
  cache: DeliveryCache,
  key: string,
  { text = key, tags = [], maxAge = 60, staleFor }: Kept = {},
) => cache.make(key, async () => ({ answer: toAnswer(text), tags, maxAge, staleFor }))

/** Begins to make an answer; the function it returns ends that. */
const begin = (cache: DeliveryCache, key: string) => {
  let end: (entry: CacheEntry) => void = () => {}
  const made = cache.make(key, () => new Promise<CacheEntry>((resolve) => (end = resolve)))
  return (entry: CacheEntry) => {
    end(entry)
    return made
  }
}

const read = (cache: DeliveryCache, key: string) => textOf(cache.get(key)?.answer)

describe('the delivery cache', () => {
  it('answers what it was given, and nothing for a key it does not know', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a')
    expect(read(cache, 'a')).toBe('a')
    expect(cache.get('b')).toBeUndefined()
  })

  it('answers the newest of what it was given under a key', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { text: 'old' })
    await keep(cache, 'a', { text: 'new' })
    expect(read(cache, 'a')).toBe('new')
  })

  it('keeps nothing where it has no room, and answers who asks at once together', async () => {
    const cache = createDeliveryCache({ maxBytes: 0 })
    const both = await Promise.all([keep(cache, 'a'), keep(cache, 'a', { text: 'another' })])
    expect(both.map(textOf)).toEqual(['a', 'a'])
    expect(cache.get('a')).toBeUndefined()
    expect(cache.figures()).toMatchObject({ entries: 0, bytes: 0 })
  })

  it('keeps nothing where no answer came of the reading', async () => {
    const cache = createDeliveryCache()
    const fail = () => Promise.reject(new Error('The disk is full'))
    await expect(cache.make('a', fail)).rejects.toThrow('The disk is full')
    expect(cache.get('a')).toBeUndefined()
    await keep(cache, 'a')
    expect(read(cache, 'a')).toBe('a')
  })
})

describe('invalidation by tag', () => {
  it('drops exactly the answers that carry the tag', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'story 1', { tags: ['articles:1', 'sections:9'] })
    await keep(cache, 'story 11', { tags: ['articles:11', 'sections:9'] })
    await keep(cache, 'untagged')
    cache.invalidate(['articles:1'])
    expect(['story 1', 'story 11', 'untagged'].filter((key) => cache.get(key))).toEqual([
      'story 11',
      'untagged',
    ])
  })

  it('drops every answer that carries one of several tags', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { tags: ['x'] })
    await keep(cache, 'b', { tags: ['x', 'y'] })
    await keep(cache, 'c', { tags: ['z'] })
    cache.invalidate(['y', 'z', 'unknown'])
    expect(['a', 'b', 'c'].filter((key) => cache.get(key))).toEqual(['a'])
  })

  it('leaves an answer that no longer carries the tag', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'list', { tags: ['articles:1'] })
    await keep(cache, 'list', { tags: ['articles:2'] })
    cache.invalidate(['articles:1'])
    expect(read(cache, 'list')).toBe('list')
    cache.invalidate(['articles:2'])
    expect(cache.get('list')).toBeUndefined()
  })

  it('drops an answer that was made and kept again after it was dropped', async () => {
    const cache = createDeliveryCache()
    for (let round = 0; round < 2; round++) {
      await keep(cache, 'a', { tags: ['x'] })
      cache.invalidate(['x'])
      expect(cache.get('a')).toBeUndefined()
    }
  })

  it('drops an answer that names its tag twice', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { tags: ['x', 'x'] })
    cache.invalidate(['x'])
    expect(cache.get('a')).toBeUndefined()
  })
})

describe('an answer in the making', () => {
  it('is not kept when one of its tags is invalidated meanwhile', async () => {
    const cache = createDeliveryCache()
    const finish = begin(cache, 'a')
    cache.invalidate(['x'])
    await finish({ answer: toAnswer(), tags: ['w', 'x'], maxAge: 60 })
    expect(cache.get('a')).toBeUndefined()
  })

  it('is kept when only other tags are invalidated meanwhile', async () => {
    const cache = createDeliveryCache()
    const finish = begin(cache, 'a')
    cache.invalidate(['y', 'articles:11'])
    await finish({ answer: toAnswer(), tags: ['x', 'articles:1'], maxAge: 60 })
    expect(cache.get('a')).toBeDefined()
  })

  it('is kept when its tag was invalidated before it began', async () => {
    const cache = createDeliveryCache()
    cache.invalidate(['x'])
    await keep(cache, 'a', { tags: ['x'] })
    expect(cache.get('a')).toBeDefined()
  })

  it('does not stand in for one that began after the change', async () => {
    const cache = createDeliveryCache()
    const finishOld = begin(cache, 'a')
    cache.invalidate(['x'])
    const finishNew = begin(cache, 'a')
    await finishNew({ answer: toAnswer('new'), tags: ['x'], maxAge: 60 })
    await finishOld({ answer: toAnswer('old'), tags: ['x'], maxAge: 60 })
    expect(read(cache, 'a')).toBe('new')
  })

  it('is overtaken also where several are being made of the same tag', async () => {
    const cache = createDeliveryCache()
    const finishes = ['a', 'b'].map((key) => begin(cache, key))
    cache.invalidate(['x'])
    for (const finish of finishes) await finish({ answer: toAnswer(), tags: ['x'], maxAge: 60 })
    expect(cache.get('a') ?? cache.get('b')).toBeUndefined()
  })
})

describe('an answer that several ask for at once', () => {
  const entry = (text: string) => ({ answer: toAnswer(text), tags: ['x'], maxAge: 60 })

  it('is made once, for all of them', async () => {
    const cache = createDeliveryCache()
    let readings = 0
    const asked = Array.from({ length: 1000 }, () =>
      cache.make('a', async () => entry(`reading ${++readings}`)),
    )
    const answers = await Promise.all(asked)
    expect(new Set(answers.map(textOf))).toEqual(new Set(['reading 1']))
  })

  it('is made anew for who asks after a change', async () => {
    const cache = createDeliveryCache()
    const finishOld = begin(cache, 'a')
    cache.invalidate(['y'])
    const finishNew = begin(cache, 'a')
    expect(textOf(await finishNew(entry('new')))).toBe('new')
    expect(textOf(await finishOld(entry('old')))).toBe('old')
  })

  it('fails for all of them, and is tried again by the next', async () => {
    const cache = createDeliveryCache()
    const fail = () => Promise.reject(new Error('The disk is full'))
    const asked = [cache.make('a', fail), cache.make('a', fail)]
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ])
    await keep(cache, 'a')
    expect(read(cache, 'a')).toBe('a')
  })
})

describe('the room an answer takes', () => {
  const kilobyte = 'k'.repeat(1024)

  it('is bounded: the answer longest unused makes way', async () => {
    const cache = createDeliveryCache({ maxBytes: 8 * 1024 })
    await keep(cache, 'first', { text: kilobyte })
    await keep(cache, 'second', { text: kilobyte })
    for (let n = 0; n < 6; n++) {
      expect(read(cache, 'first')).toBe(kilobyte)
      await keep(cache, `later ${n}`, { text: kilobyte })
    }
    expect(cache.get('second')).toBeUndefined()
    expect(cache.get('later 5')).toBeDefined()
  })

  it('never exceeds the bound, whatever comes in', async () => {
    const cache = createDeliveryCache({ maxBytes: 64 * 1024 })
    const keys = Array.from({ length: 500 }, (_, n) => `key ${n}`)
    for (const key of keys) await keep(cache, key, { text: kilobyte, tags: ['x'] })
    const kept = keys.filter((key) => cache.get(key))
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length * 1024).toBeLessThanOrEqual(cache.figures().bytes)
    expect(cache.figures().bytes).toBeLessThanOrEqual(64 * 1024)
  })

  it('says how much it keeps, refusals included, and nothing once it is empty', async () => {
    const cache = createDeliveryCache()
    expect(cache.figures().bytes).toBe(0)
    await keep(cache, 'a', { text: kilobyte })
    const before = cache.figures().bytes
    expect(before).toBeGreaterThan(1024)
    const answer = { ...toAnswer(), status: 404, refusal: new Error('Nothing is here') }
    await cache.make('b', async () => ({ answer, tags: [], maxAge: 60 }))
    expect(cache.figures().bytes).toBeGreaterThan(before)
    cache.startAnew()
    expect(cache.figures().bytes).toBe(0)
  })

  it('counts the tags of an answer too', async () => {
    const cache = createDeliveryCache({ maxBytes: 64 * 1024 })
    const tagsFor = (n: number) => Array.from({ length: 100 }, (_, tag) => `articles:${n}:${tag}`)
    const keys = Array.from({ length: 100 }, (_, n) => `key ${n}`)
    for (const [n, key] of keys.entries()) await keep(cache, key, { tags: tagsFor(n) })
    const kept = keys.filter((key) => cache.get(key))
    expect(kept.length * tagsFor(0).join('').length).toBeLessThanOrEqual(64 * 1024)
  })

  it('keeps no answer larger than the whole cache, and drops the one it would replace', async () => {
    const cache = createDeliveryCache({ maxBytes: 4 * 1024 })
    await keep(cache, 'small')
    await keep(cache, 'a', { text: 'old', tags: ['x'] })
    await keep(cache, 'a', { text: kilobyte.repeat(5), tags: ['x'] })
    expect(cache.get('a')).toBeUndefined()
    expect(read(cache, 'small')).toBe('small')
    cache.invalidate(['x'])
    await keep(cache, 'a', { text: 'new', tags: ['x'] })
    expect(read(cache, 'a')).toBe('new')
  })

  it('loses with an answer that made way its place under its tags only', async () => {
    const cache = createDeliveryCache({ maxBytes: 4 * 1024 })
    await keep(cache, 'gone', { text: kilobyte, tags: ['x'] })
    await keep(cache, 'b', { text: kilobyte, tags: ['x'] })
    await keep(cache, 'c', { text: kilobyte, tags: ['x'] })
    expect(cache.get('gone')).toBeUndefined()
    cache.invalidate(['x'])
    expect(cache.get('b') ?? cache.get('c')).toBeUndefined()
  })
})

describe('the age of an answer', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    jest.spyOn(clock, 'now').mockImplementation(() => Date.now())
  })
  afterEach(() => {
    jest.restoreAllMocks()
    jest.useRealTimers()
  })

  it('is at most the seconds it was given', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'short', { maxAge: 30 })
    await keep(cache, 'long', { maxAge: 300 })
    jest.advanceTimersByTime(29_900)
    expect(read(cache, 'short')).toBe('short')
    jest.advanceTimersByTime(200)
    expect(cache.get('short')).toBeUndefined()
    expect(read(cache, 'long')).toBe('long')
  })

  it('is not drawn out by reading', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { maxAge: 30 })
    cache.remember('/a', 'a')
    for (let second = 0; second < 29; second++) {
      jest.advanceTimersByTime(1000)
      expect(cache.get('a') && cache.recall('/a')).toBeDefined()
    }
    jest.advanceTimersByTime(1100)
    expect(cache.recall('/a')).toBeUndefined()
    expect(cache.get('a')).toBeUndefined()
  })

  it('begins anew with a new answer', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { maxAge: 30 })
    jest.advanceTimersByTime(20_000)
    await keep(cache, 'a', { text: 'new', maxAge: 30 })
    jest.advanceTimersByTime(20_000)
    expect(read(cache, 'a')).toBe('new')
  })

  it('is none at all where the answer may be kept for no seconds', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { maxAge: 0 })
    jest.advanceTimersByTime(1000)
    expect(cache.get('a')).toBeUndefined()
  })

  it('is exceeded for as long as it may serve stale, and only where its key is asked for', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { maxAge: 30, staleFor: 30, tags: ['x'] })
    cache.remember('/a', 'a')
    expect(cache.get('a')).toMatchObject({ age: 0, isStale: false })
    jest.advanceTimersByTime(40_000)
    expect(cache.get('a')).toMatchObject({ age: 40, isStale: true })
    expect(cache.recall('/a')).toBeUndefined()
    jest.advanceTimersByTime(20_000)
    expect(cache.get('a')).toBeUndefined()
  })

  it('is exceeded by nothing that was dropped, or while other processes are not heard', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { maxAge: 30, staleFor: 30, tags: ['x'] })
    jest.advanceTimersByTime(40_000)
    cache.invalidate(['x'])
    expect(cache.get('a')).toBeUndefined()
    cache.startAnew(5)
    await keep(cache, 'a', { maxAge: 30, staleFor: 30 })
    jest.advanceTimersByTime(5_100)
    expect(cache.get('a')).toBeUndefined()
  })
})

describe('an address asked for before', () => {
  it('recalls the answer kept under the key it stands for', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a')
    cache.remember('/v1/a?x=1', 'a')
    expect(textOf(cache.recall('/v1/a?x=1')?.answer)).toBe('a')
    expect(cache.recall('/v1/a?x=2')).toBeUndefined()
    expect(cache.recall('a')).toBeUndefined()
  })

  it('recalls nothing once the answer was invalidated, and the new one when it is there', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a', { text: 'old', tags: ['x'] })
    cache.remember('/a', 'a')
    cache.invalidate(['x'])
    expect(cache.recall('/a')).toBeUndefined()
    await keep(cache, 'a', { text: 'new', tags: ['x'] })
    expect(textOf(cache.recall('/a')?.answer)).toBe('new')
  })

  it('may be one of several for one answer', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a')
    for (const address of ['/a?x=1&y=2', '/a?y=2&x=1']) cache.remember(address, 'a')
    const kept = cache.get('a')!.answer
    for (const address of ['/a?x=1&y=2', '/a?y=2&x=1'])
      expect(cache.recall(address)?.answer).toBe(kept)
  })

  it('is not remembered beyond 300 characters', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a')
    const longest = `/${'a'.repeat(299)}`
    cache.remember(longest, 'a')
    cache.remember(`${longest}a`, 'a')
    expect(cache.recall(longest)).toBeDefined()
    expect(cache.recall(`${longest}a`)).toBeUndefined()
  })

  it('is forgotten, longest unused first, when 10,000 others are known', async () => {
    const cache = createDeliveryCache()
    await keep(cache, 'a')
    cache.remember('/first', 'a')
    for (let n = 0; n < 10_000; n++) cache.remember(`/noise?${n}`, 'a')
    expect(cache.recall('/first')).toBeUndefined()
    expect(cache.recall('/noise?9999')).toBeDefined()
  })
})

describe('the figures of the delivery cache', () => {
  it('tell what was asked of it, and what has become of what it kept', async () => {
    const cache = createDeliveryCache({ maxBytes: 2_000 })
    const now = clock.now()
    jest.spyOn(clock, 'now').mockImplementation(() => now)
    await keep(cache, 'a', { tags: ['t'], maxAge: 60, staleFor: 60 })
    cache.remember('/a', 'a')
    read(cache, 'a')
    cache.recall('/a')
    read(cache, 'nothing')
    expect(cache.figures()).toMatchObject({ hits: 2, misses: 1, stale: 0, entries: 1 })

    jest.spyOn(clock, 'now').mockImplementation(() => now + 61_000)
    cache.recall('/a')
    read(cache, 'a')
    expect(cache.figures()).toMatchObject({ hits: 2, misses: 1, stale: 1 })
    jest.restoreAllMocks()

    cache.invalidate(['t', 'other'])
    expect(cache.figures()).toMatchObject({ invalidated: 1, evicted: 0, entries: 0, bytes: 0 })
    for (const key of ['b', 'c', 'd', 'e']) await keep(cache, key)
    const { entries, evicted } = cache.figures()
    expect(entries + evicted).toBe(4)
    expect(evicted).toBeGreaterThan(0)
  })

  it('count a making that others have joined once for each of them', async () => {
    const cache = createDeliveryCache()
    const end = begin(cache, 'a')
    const others = [begin(cache, 'a'), begin(cache, 'a')]
    await Promise.all(
      [end, ...others].map((finish) => finish({ answer: toAnswer(), tags: [], maxAge: 60 })),
    )
    expect(cache.figures()).toMatchObject({ joined: 2, entries: 1 })
  })
})
