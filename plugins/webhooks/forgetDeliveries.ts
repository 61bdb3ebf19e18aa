import { getCurrentDate, type TaskConfig } from 'payload'
import type { WebhooksSettings } from './settings.ts'

const day = 24 * 60 * 60 * 1000

/** Every night: deletes deliveries that are older than they are kept. */
export const forgetDeliveries = ({ enabled, keepDays }: WebhooksSettings): TaskConfig => ({
  slug: 'forgetDeliveries',
  schedule: enabled ? [{ cron: '50 2 * * *', queue: 'nightly' }] : [],
  retries: 2,
  handler: async ({ req }) => {
    const before = new Date(getCurrentDate().getTime() - keepDays * day).toISOString()
    const where = { createdAt: { less_than: before } }
    await req.payload.db.deleteMany({ collection: 'webhook-deliveries', where, req })
    return { output: {} }
  },
})
