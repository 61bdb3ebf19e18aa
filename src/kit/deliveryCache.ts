// Answers of the delivery API, kept under the tags of what they were made from. A change drops
// exactly the answers that carry its tags, those still being made included.
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { createEntries, serve, toKept, type CacheEntry, type KeptAnswer } from './keptAnswers.ts'
import { createMakings } from './makings.ts'
import { hearOf, watchLink } from './otherProcesses.ts'
import { createTagIndex } from './tagIndex.ts'

const longestAddress = 300
const megabyte = 1024 * 1024

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
    const kept = entries.get(key) ?? refusals.get(key)
    return kept && serve(kept)
  }

  /** The fresh answer to an address that has been asked for before, letter by letter; no refusal. */
  const recall = (address: string) => {
    const key = keyOf(address)
    const kept = key === undefined ? undefined : get(key)
    return kept?.isStale || kept?.answer.refusal ? undefined : kept
  }

  const store = (key: string, entry: CacheEntry) => {
    const kept = toKept(entry, longest)
    if (kept.until <= kept.since) return
    const [place, other] = entry.answer.refusal ? [refusals, entries] : [entries, refusals]
    other.delete(key)
    place.set(key, kept)
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

  /** How much is kept, in bytes: at most `maxBytes` and a sixteenth. */
  const bytes = () => entries.calculatedSize + refusals.calculatedSize

  return { get, recall, remember, make, invalidate, startAnew, bytes }
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
