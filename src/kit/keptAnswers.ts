// Answers as they are kept: how large, and how long.
import { LRUCache } from 'lru-cache'

export type Encoding = 'identity' | 'gzip' | 'br'

/**
 * A body as it is sent, with its headers as Node takes them without looking at each: name, value, name,
 * value; `bare` are those that a 304 keeps.
 */
export type Encoded = { body: Buffer; etag?: string; headers: string[]; bare: string[] }

/**
 * A whole answer, in every encoding that there is of it; with `refusal` it is none, and that is thrown
 * instead: what refusals say names the request. `route` is the path of its route, by which it is counted.
 */
export type CachedAnswer = {
  route: string
  status: number
  encodings: { identity: Encoded } & Partial<Record<Encoding, Encoded>>
  refusal?: Error
}

/** `age` in seconds; one that `isStale` is to be made anew while it serves a last time or two. */
export type KeptAnswer = { answer: CachedAnswer; age: number; isStale: boolean }

/**
 * An answer with the tags of what it was made from, how many seconds it keeps, and how many more it may
 * serve while another is made.
 * @default staleFor 0
 */
export type CacheEntry = {
  answer: CachedAnswer
  tags: string[]
  maxAge: number
  staleFor?: number
}

/** `since`, `until` and `gone` by this process's clock, in milliseconds. */
export type Kept = CacheEntry & { since: number; until: number; gone: number }

const entryOverhead = 512

// What gzip makes of it may be made later, and is about as much as what brotli has made.
const bytesOf = ({ encodings: { identity, br } }: CachedAnswer) =>
  identity.body.length + 2 * (br?.body.length ?? 0)

// Begun ones count; what the clock says beyond whole milliseconds does not.
const secondsOf = (milliseconds: number) => Math.ceil(Math.round(milliseconds) / 1000)

type Forget = (key: string, tags: string[]) => void

const createEntries = (maxBytes: number, leave: (key: string, kept: Kept, why: string) => void) =>
  new LRUCache<string, Kept>({
    // It takes no 0: what is larger than the whole place is not kept.
    maxSize: Math.max(1, maxBytes),
    sizeCalculation: ({ answer, tags }, key) =>
      bytesOf(answer) + key.length + tags.join().length + entryOverhead,
    dispose: (kept, key, why) => leave(key, kept, why),
  })

/** A place for answers, bounded by `maxBytes`, 0 for none; `forget` is told of what leaves. */
export const createShelf = (maxBytes: number, forget: Forget) => {
  let evicted = 0
  const leave = (key: string, { tags }: Kept, why: string) => {
    if (why === 'evict') evicted++
    forget(key, tags)
  }
  const answers = createEntries(maxBytes, leave)
  // Apart, for there is no end to addresses at which nothing is.
  const refusals = createEntries(Math.floor(maxBytes / 16), leave)
  const both = [answers, refusals]

  /** @returns whether it is kept: what is larger than the whole place is not */
  const set = (key: string, kept: Kept) => {
    const [place, other] = kept.answer.refusal ? [refusals, answers] : [answers, refusals]
    other.delete(key)
    return place.set(key, kept).has(key)
  }
  return {
    get: (key: string) => answers.get(key) ?? refusals.get(key),
    set,
    /** @returns whether it was there */
    remove: (key: string) => answers.delete(key) || refusals.delete(key),
    clear: () => both.forEach((place) => place.clear()),
    /** `evicted`: how many have had to make room for others since the start. */
    figures: () => ({
      entries: answers.size + refusals.size,
      bytes: answers.calculatedSize + refusals.calculatedSize,
      evicted,
    }),
  }
}

/** When it began to be kept, and for how long it serves: at most for `longest` seconds. */
export const toKept = (entry: CacheEntry, longest: number): Kept => {
  const since = performance.now()
  const until = since + Math.min(entry.maxAge, longest) * 1000
  // While others are not heard, nothing serves beyond its time.
  const staleFor = longest === Infinity ? (entry.staleFor ?? 0) : 0
  return { ...entry, since, until, gone: until + staleFor * 1000 }
}

/** As it serves now; undefined once its time is over. */
export const serve = ({ answer, since, until, gone }: Kept): KeptAnswer | undefined => {
  const now = performance.now()
  if (gone <= now) return undefined
  return { answer, age: secondsOf(now - since), isStale: until <= now }
}

// Each encoding has a tag of its own.
const plain = (etag: string | null) => etag?.replace(/-(br|gzip)"$/, '"')

/** What is kept, where it is what somebody was given under `etag`: another may have taken its place. */
export const sameAs = (etag: string | null, kept: Kept | undefined) =>
  kept && kept.answer.encodings.identity.etag === plain(etag) ? kept : undefined

/**
 * What holds for something made from several answers: it lives no longer than the first of them to end, and
 * carries the tags of all. Undefined where one is not kept, or is stale, and may have changed meanwhile.
 */
export const joinParts = (parts: (Kept | undefined)[]) => {
  const now = performance.now()
  const fresh = parts.filter((part): part is Kept => part !== undefined && part.until > now)
  if (fresh.length < Math.max(1, parts.length)) return undefined
  return {
    tags: [...new Set(fresh.flatMap(({ tags }) => tags))],
    maxAge: (Math.min(...fresh.map(({ until }) => until)) - now) / 1000,
    staleFor: Math.min(...fresh.map(({ until, gone }) => gone - until)) / 1000,
  }
}
