// Answers of the delivery API, kept under the tags of what they were made from. A change drops
// exactly the answers that carry its tags, those still being made included.
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { createShelf, joinParts, sameAs, serve, toKept, type KeptAnswer } from './keptAnswers.ts'
import { createMakings } from './makings.ts'
import { hearOf, watchLink } from './otherProcesses.ts'
import { createTagIndex } from './tagIndex.ts'

const longestAddress = 300
const megabyte = 1024 * 1024

/** An answer that somebody was given. */
type Given = { address: string; etag: string | null }

// Addresses that were once parsed to a key: a short list, so that noise cannot fill it.
const createAddresses = () => {
  const keys = new LRUCache<string, string>({ max: 10_000 })
  /** Notes the key that an address stands for, so that `recall` finds it without parsing. */
  const remember = (address: string, key: string) => {
    if (address.length <= longestAddress) keys.set(address, key)
  }
  return { keyOf: (address: string) => keys.get(address), remember }
}

/**
 * A cache bounded by `maxBytes` (64 MB by default, 0 keeps nothing). `make` is `createMakings`’, and keeps
 * what it makes; `madeFrom` is `joinParts`’, of answers that were given.
 */
export const createDeliveryCache = ({ maxBytes = 64 * megabyte } = {}) => {
  const index = createTagIndex()
  const shelf = createShelf(maxBytes, index.forget)
  const { keyOf, remember } = createAddresses()
  const counts = { hits: 0, stale: 0, misses: 0, invalidated: 0 }
  let longest = Infinity

  const find = (key: string) => {
    const kept = shelf.get(key)
    return kept && serve(kept)
  }

  /** What is kept, with how old it is: whoever keeps it further does so for the time that is left. */
  const get = (key: string): KeptAnswer | undefined => {
    const kept = find(key)
    counts[kept ? (kept.isStale ? 'stale' : 'hits') : 'misses']++
    return kept
  }

  /** The fresh answer to an address that has been asked for before, letter by letter; no refusal. */
  const recall = (address: string) => {
    const key = keyOf(address)
    const kept = key === undefined ? undefined : find(key)
    if (!kept || kept.isStale || kept.answer.refusal) return undefined
    counts.hits++
    return kept
  }

  const { make, overtake, joined } = createMakings((key, entry) => {
    const kept = toKept(entry, longest)
    if (kept.until > kept.since && shelf.set(key, kept)) index.add(key, entry.tags)
  })

  /** Drops every answer that carries one of `tags`. */
  const invalidate = (tags: string[]) => {
    tags.forEach((tag) => overtake(tag))
    for (const key of tags.flatMap(index.keysOf)) if (shelf.remove(key)) counts.invalidated++
  }

  /** Drops everything, what is being made included; from now on nothing is kept for more than `seconds`. */
  const startAnew = (seconds = Infinity) => {
    longest = seconds
    overtake()
    shelf.clear()
  }

  const madeFrom = (given: Given[]) =>
    joinParts(given.map(({ address, etag }) => sameAs(etag, shelf.get(keyOf(address) ?? ''))))

  /** How much is kept now, and what has been asked of the cache since the start. */
  const figures = () => ({ ...counts, ...shelf.figures(), joined: joined() })
  return { get, recall, remember, madeFrom, make, invalidate, startAnew, figures }
}

export type DeliveryCache = ReturnType<typeof createDeliveryCache>

const shared = Symbol.for('masthead.deliveryCache')
type Holder = { [shared]?: DeliveryCache }

/** What processes tell each other of: the tags that one of them has dropped. */
export const droppedTags = 'droppedTags'

/** The age of answers, in seconds, while what others drop is not heard. */
const ageUnheard = 5

const createShared = (payload: Payload, maxBytes?: number) => {
  const cache = createDeliveryCache({ maxBytes })
  hearOf(payload, droppedTags, (tags, isOwn) => {
    if (!isOwn) cache.invalidate(tags as string[])
  })
  watchLink(payload, (isWhole) => cache.startAnew(isWhole ? undefined : ageUnheard))
  return cache
}

/** Begins the cache of this process with room for `megabytes`, before anything has been kept. */
export const openDeliveryCache = (payload: Payload & Holder, megabytes: number) => {
  payload[shared] = createShared(payload, megabytes * megabyte)
}

/** The one cache of this process. It hangs off Payload: hooks may run from Next's copy of a module. */
export const deliveryCacheOf = (payload: Payload): DeliveryCache =>
  ((payload as Payload & Holder)[shared] ??= createShared(payload))
