import type { Payload } from 'payload'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import type { CacheEntry, CachedAnswer } from '#kit/keptAnswers.ts'

type Sent = { answer: CachedAnswer; age?: number }

/** What is kept, made anew behind the reader's back where its time is over; else what is made now. */
export const keptOrMade = async (
  payload: Payload,
  key: string,
  make: () => Promise<CacheEntry>,
): Promise<Sent> => {
  const cache = deliveryCacheOf(payload)
  const kept = cache.get(key)
  if (!kept) return { answer: await cache.make(key, make) }
  if (kept.isStale) {
    const msg = 'A kept answer could not be made anew'
    cache.make(key, make).catch((err: unknown) => payload.logger.error({ err, msg }))
  }
  return kept
}
