// Answers of the delivery API, kept under the tags of what they were made from. A change drops
// exactly the answers that carry its tags, those still being made included.
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { createMakings } from './makings.ts'
import { hearOf, watchLink } from './otherProcesses.ts'
import { createTagIndex } from './tagIndex.ts'

export type Encoding = 'identity' | 'gzip' | 'br'

/**
 * A body as it is sent, with its headers as Node takes them without looking at each: name, value, name,
 * value; `bare` are those that a 304 keeps.
 */
export type Encoded = { body: Buffer; etag?: string; headers: string[]; bare: string[] }

/**
 * A whole answer, in every encoding that there is of it; with `refusal` it is none, and that is thrown
 * instead: what refusals say names the request.
 */
export type CachedAnswer = {
  status: number
  encodings: { identity: Encoded } & Partial<Record<Encoding, Encoded>>
  refusal?: Error
}

/** An answer that was kept, and for how many seconds it has been. */
export type KeptAnswer = CachedAnswer & { age: number }

/** An answer with the tags of what it was made from, and how many seconds it keeps. */
export type CacheEntry = { answer: CachedAnswer; tags: string[]; maxAge: number }

const longestAddress = 300
const entryOverhead = 512
const megabyte = 1024 * 1024

const bytesOf = ({ encodings }: CachedAnswer) =>
  Object.values(encodings).reduce((sum, { body }) => sum + body.length, 0)

// Begun ones count; what the clock says beyond whole milliseconds does not.
const secondsOf = (milliseconds: number) => Math.ceil(Math.round(milliseconds) / 1000)

const createEntries = (maxBytes: number, forget: (key: string, tags: string[]) => void) =>
  new LRUCache<string, CacheEntry>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer, tags }, key) =>
      bytesOf(answer) + key.length + tags.join().length + entryOverhead,
    dispose: ({ tags }, key) => forget(key, tags),
  })

// Addresses that were once parsed to a key: a short list, so that noise cannot fill it.
const createAddresses = () => {
  const keys = new LRUCache<string, string>({ max: 10_000 })
  /** Notes the key that an address stands for, so that `recall` finds it without parsing. */
  const remember = (address: string, key: string) => {
    if (address.length <= longestAddress) keys.set(address, key)
  }
  return { keyOf: (address: string) => keys.get(address), remember }
}

/** A cache bounded by `maxBytes` (64 MB by default); `make` is `createMakings`’, and keeps what it makes. */
export const createDeliveryCache = ({ maxBytes = 64 * megabyte } = {}) => {
  const index = createTagIndex()
  const entries = createEntries(maxBytes, index.forget)
  // Apart, for there is no end to addresses at which nothing is.
  const refusals = createEntries(maxBytes / 16, index.forget)
  const { keyOf, remember } = createAddresses()
  let longest = Infinity

  /** What is kept, with how old it is: whoever keeps it further does so for the time that is left. */
  const get = (key: string): KeptAnswer | undefined => {
    const place = entries.has(key) ? entries : refusals
    const entry = place.get(key)
    if (!entry) return undefined
    return { ...entry.answer, age: secondsOf(entry.maxAge * 1000 - place.getRemainingTTL(key)) }
  }

  /** The answer kept for an address that has been asked for before, letter by letter; no refusal. */
  const recall = (address: string) => {
    const key = keyOf(address)
    return key === undefined || !entries.has(key) ? undefined : get(key)
  }

  const store = (key: string, made: CacheEntry) => {
    const entry = { ...made, maxAge: Math.min(made.maxAge, longest) }
    if (entry.maxAge <= 0) return
    const [place, other] = entry.answer.refusal ? [refusals, entries] : [entries, refusals]
    other.delete(key)
    place.set(key, entry, { ttl: entry.maxAge * 1000 })
    // What is larger than the whole cache has not been stored.
    if (place.has(key)) index.add(key, entry.tags)
  }

  const { make, overtake } = createMakings(store)

  /** Drops every answer that carries one of `tags`. */
  const invalidate = (tags: string[]) => {
    tags.forEach((tag) => overtake(tag))
    for (const key of tags.flatMap(index.keysOf)) {
      entries.delete(key)
      refusals.delete(key)
    }
  }

  /** Drops everything, what is being made included; from now on nothing is kept for more than `seconds`. */
  const startAnew = (seconds = Infinity) => {
    longest = seconds
    overtake()
    entries.clear()
    refusals.clear()
  }

  return { get, recall, remember, make, invalidate, startAnew }
}

export type DeliveryCache = ReturnType<typeof createDeliveryCache>

const shared = Symbol.for('masthead.deliveryCache')
type Holder = { [shared]?: DeliveryCache }

/** What processes tell each other of: the tags that one of them has dropped. */
export const droppedTags = 'droppedTags'

/** The age of answers, in seconds, while what others drop is not heard. */
const ageUnheard = 5

const createShared = (payload: Payload) => {
  const cache = createDeliveryCache()
  hearOf(payload, droppedTags, (tags, isOwn) => {
    if (!isOwn) cache.invalidate(tags as string[])
  })
  watchLink(payload, (isWhole) => cache.startAnew(isWhole ? undefined : ageUnheard))
  return cache
}

/** The one cache of this process. It hangs off Payload: hooks may run from Next's copy of a module. */
export const deliveryCacheOf = (payload: Payload): DeliveryCache =>
  ((payload as Payload & Holder)[shared] ??= createShared(payload))
