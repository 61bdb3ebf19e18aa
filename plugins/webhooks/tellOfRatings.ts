// Ratings come by the hundred: a story's are told of once a minute, not one by one.
import { createHash } from 'node:crypto'
import {
  getCurrentDate,
  type DataFromCollectionSlug,
  type PayloadRequest,
  type TaskConfig,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { inTransaction } from '#kit/inTransaction.ts'
import { eachMinute } from '#kit/schedules.ts'
import type { WebhooksSettings } from './settings.ts'
import { findListeners, tell } from './tell.ts'
import { queue } from './sending/queueDelivery.ts'

type Totals = DataFromCollectionSlug<'rating-totals'>

const event = 'rating.changed'
const toldUntil = 'webhooks-ratings-told'

const second = 1000
const minute = 60 * second
const day = 24 * 60 * minute

// What is being stored at this moment may not be there to be read: the next look finds it.
const settling = 10 * second

const ago = (milliseconds: number) =>
  new Date(getCurrentDate().getTime() - milliseconds).toISOString()

// What changed while nobody listened, or nothing ran for a day, is not told.
const readSince = async ({ payload }: PayloadRequest) => {
  const last = await payload.kv.get<string>(toldUntil)
  if (!last) return ago(settling + minute)
  return last > ago(day) ? last : ago(day)
}

// Every new story has totals, which are no change until they count something, or have.
const hasBeenRated = (totals: Totals) =>
  Object.values(totals).some((value) => typeof value === 'number' && value > 0) ||
  Date.parse(totals.updatedAt) - Date.parse(totals.createdAt) > second

const findChanged = async ({ payload }: PayloadRequest, until: string, since: string) => {
  const { docs } = await payload.find({
    collection: 'rating-totals',
    where: {
      and: [{ updatedAt: { greater_than: since } }, { updatedAt: { less_than_equal: until } }],
    },
    depth: 0,
    pagination: false,
  })
  return docs.filter(hasBeenRated)
}

// Told twice (by two processes, or after a crash), it is one message all the same.
const messageIdOf = ({ article, updatedAt }: Totals) => {
  const hash = createHash('sha256').update(`${event}:${idOf(article)}:${updatedAt}`)
  return `msg_${hash.digest('hex').slice(0, 32)}`
}

const tellAll = (req: PayloadRequest, changed: Totals[]) =>
  inTransaction(req, async () => {
    for (const totals of changed) {
      const messageId = messageIdOf(totals)
      await tell(req, { event, subject: idOf(totals.article), messageId })
    }
  })

/** Every minute: tells of the stories whose ratings have changed, where anybody listens. */
export const tellOfRatings = ({ enabled }: WebhooksSettings): TaskConfig => ({
  slug: 'tellOfRatings',
  schedule: enabled ? [eachMinute(queue.name)] : [],
  retries: 2,
  handler: async ({ req }) => {
    if (!req.payload.collections['rating-totals']) return { output: {} }
    const until = ago(settling)
    if ((await findListeners(req, event)).length) {
      await tellAll(req, await findChanged(req, until, await readSince(req)))
    }
    await req.payload.kv.set(toldUntil, until)
    return { output: {} }
  },
})
