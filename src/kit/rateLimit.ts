// How often something may be asked from one address. Each process counts for itself.
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { defineError } from './defineError.ts'
import { householdOf, type Origin } from './origin.ts'

export const TooMany = defineError(
  'TOO_MANY',
  'This is more than one address may send. Wait a while, then try again.',
  429,
)

/** `most` requests in so many `seconds`, counted apart from those of every other `name`. */
export type Rate = { name: string; most: number; seconds: number }

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.rates')
type Limits = { byName: Map<string, RateLimiterMemory>; seen: WeakMap<Origin, Set<string>> }
type Holder = { [key]?: Limits }

const limitsOf = (payload: Payload): Limits =>
  ((payload as Payload & Holder)[key] ??= { byName: new Map(), seen: new WeakMap() })

const limiterFor = ({ byName }: Limits, { name, most, seconds }: Rate) => {
  const limiter = byName.get(name) ?? new RateLimiterMemory({ points: most, duration: seconds })
  byName.set(name, limiter)
  return limiter
}

const refuse = (reached: unknown): never => {
  if (!(reached instanceof RateLimiterRes)) throw reached
  throw new TooMany({ retryAfter: Math.ceil(reached.msBeforeNext / 1_000) })
}

/**
 * Counts a request of the delivery API by its address; of IPv6, by the 64 bits that one household has.
 * A handler that the database has sent back to its beginning is counted once: its origin tells.
 * @throws TooMany
 */
export const limitRate = async (payload: Payload, origin: Origin, rate: Rate) => {
  const limits = limitsOf(payload)
  const counted = limits.seen.get(origin) ?? new Set()
  if (!origin.address || counted.has(rate.name)) return
  limits.seen.set(origin, counted.add(rate.name))
  await limiterFor(limits, rate).consume(householdOf(origin.address)).catch(refuse)
}
