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

const nextAfter = ({ attempts }: Delivery) => {
  const pause = pauses[(attempts ?? 1) - 1]
  return pause ? new Date(getCurrentDate().getTime() + pause).toISOString() : null
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

const storeFailure = async (
  req: PayloadRequest,
  { delivery, status: lastStatus = undefined, fault }: Outcome & { delivery: Delivery },
  settings: WebhooksSettings,
) => {
  const nextAttempt = nextAfter(delivery)
  const status = nextAttempt ? 'waiting' : 'failed'
  const data = { status, lastStatus: lastStatus ?? null, lastError: fault, nextAttempt } as const
  if (!(await write(req, delivery, data))) return
  if (nextAttempt) await queueDelivery(req, delivery.id, nextAttempt)
  await noteFailure(req, { webhook: idOf(delivery.webhook), status: lastStatus }, settings)
}

/** Stores what became of an attempt, with the job for the next one. */
export const conclude = (
  req: PayloadRequest,
  { delivery, ...outcome }: Outcome & { delivery: Delivery },
  settings: WebhooksSettings,
) =>
  inTransaction(req, () =>
    outcome.fault
      ? storeFailure(req, { delivery, ...outcome }, settings)
      : storeSuccess(req, delivery, outcome.status),
  )
