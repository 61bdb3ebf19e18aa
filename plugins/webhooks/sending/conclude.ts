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
export const pauses = [
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

const storeSuccess = async (req: PayloadRequest, delivery: Delivery, lastStatus?: number) => {
  const data = { status: 'delivered', lastStatus, lastError: null, nextAttempt: null } as const
  if (await write(req, delivery, data)) await noteSuccess(req, idOf(delivery.webhook))
}

type Attempt = { delivery: Delivery; outcome: Outcome }

const storeFailure = async (
  req: PayloadRequest,
  { delivery, outcome }: Attempt,
  settings: WebhooksSettings,
) => {
  const nextAttempt = nextAfter(delivery, outcome)
  const data = {
    status: nextAttempt ? 'waiting' : 'failed',
    lastStatus: outcome.status ?? null,
    lastError: outcome.fault,
    nextAttempt,
  } as const
  if (!(await write(req, delivery, data))) return
  if (nextAttempt) await queueDelivery(req, delivery.id, nextAttempt)
  await noteFailure(req, { webhook: idOf(delivery.webhook), ...outcome }, settings)
}

/** Stores what became of an attempt, with the job for the next one. */
export const conclude = (req: PayloadRequest, made: Attempt, settings: WebhooksSettings) =>
  inTransaction(req, () =>
    made.outcome.fault
      ? storeFailure(req, made, settings)
      : storeSuccess(req, made.delivery, made.outcome.status),
  )
