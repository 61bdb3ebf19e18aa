import { getCurrentDate, type DataFromCollectionSlug, type PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { inTransaction } from '#kit/inTransaction.ts'
import type { WebhooksSettings } from '../settings.ts'
import type { Outcome } from './post.ts'
import { queueDelivery } from './queueDelivery.ts'
import { noteFailure, noteSuccess } from './standing.ts'

type Delivery = DataFromCollectionSlug<'webhook-deliveries'>

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Between one attempt and the next, as Standard Webhooks proposes: ten attempts in three days. */
const pauses = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

// Nothing, where somebody else has taken the delivery since: it was given up for lost.
const write = (req: PayloadRequest, { id, nextAttempt }: Delivery, data: Partial<Delivery>) => {
  const where = { id: { equals: id }, nextAttempt: { equals: nextAttempt } }
  return req.payload.db.updateOne({ collection: 'webhook-deliveries', where, data, req })
}

// A receiver may ask for a longer pause, a day at most.
const nextAfter = ({ attempts }: Delivery, { retryAfter = 0 }: Outcome) => {
  const pause = pauses[(attempts ?? 1) - 1]
  if (!pause) return null
  const wanted = Math.min(retryAfter * second, 24 * hour)
  return new Date(getCurrentDate().getTime() + Math.max(pause, wanted)).toISOString()
}

/** Nothing is sent, now or later. */
export const giveUp = (
  req: PayloadRequest,
  delivery: Delivery,
  outcome: { status: 'dropped' | 'failed'; lastError: string },
) => write(req, delivery, { ...outcome, nextAttempt: null })

type Attempt = { delivery: Delivery; outcome: Outcome }

const outcomeOf = ({ delivery, outcome }: Attempt) => {
  const { fault, status } = outcome
  if (!fault) return { status: 'delivered', lastStatus: status, lastError: null, nextAttempt: null }
  const nextAttempt = nextAfter(delivery, outcome)
  const standing = nextAttempt ? 'waiting' : 'failed'
  return { status: standing, lastStatus: status ?? null, lastError: fault, nextAttempt }
}

const store = (req: PayloadRequest, attempt: Attempt) =>
  inTransaction(req, async () => {
    const data = outcomeOf(attempt) as Partial<Delivery>
    const isStored = Boolean(await write(req, attempt.delivery, data))
    if (isStored && data.nextAttempt) {
      await queueDelivery(req, attempt.delivery.id, data.nextAttempt)
    }
    return isStored
  })

/**
 * Stores what became of an attempt, with the job for the next one; then, how the receiver stands, in
 * which all its deliveries meet: together, one's conflict would have another's message sent again.
 */
export const conclude = async (
  req: PayloadRequest,
  attempt: Attempt,
  settings: WebhooksSettings,
) => {
  if (!(await store(req, attempt))) return
  const webhook = idOf(attempt.delivery.webhook)
  if (attempt.outcome.fault) await noteFailure(req, { webhook, ...attempt.outcome }, settings)
  else await noteSuccess(req, webhook)
}
