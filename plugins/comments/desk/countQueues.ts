import type { Payload } from 'payload'
import { inQueue, queueNames, type QueueName } from './queues.ts'

/** How many comments are in each queue. */
export type QueueCounts = Record<QueueName, number>

type Kept = { counts: Promise<QueueCounts>; until: number }

// Hooks and endpoints may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.queueCounts')
type Holder = { [key]?: Kept }

/** Milliseconds that counts are good for, however many moderators ask. */
const keptFor = 1_000

const count = async (payload: Payload): Promise<QueueCounts> => {
  const counts = queueNames.map(async (name) => {
    const found = await payload.count({ collection: 'comments', where: inQueue(name) })
    return [name, found.totalDocs]
  })
  return Object.fromEntries(await Promise.all(counts))
}

/** The queues' counts, of this moment or of the last second. */
export const countQueues = (payload: Payload & Holder) => {
  const kept = payload[key]
  if (kept && performance.now() < kept.until) return kept.counts
  const counts = count(payload)
  payload[key] = { counts, until: performance.now() + keptFor }
  counts.catch(() => forgetCounts(payload))
  return counts
}

/** To be called when this process has changed a comment: who asks then must not be told of before. */
export const forgetCounts = (payload: Payload & Holder) => {
  delete payload[key]
}
