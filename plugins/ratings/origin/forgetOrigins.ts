import type { TaskConfig } from 'payload'
import { forgetOld } from '#kit/forgetOld.ts'

type Settings = { enabled: boolean; keepOriginDays: number }

/** Every night: erases where ratings came from, once they are older than the newsroom keeps it. */
export const forgetRatingOrigins = ({ enabled, keepOriginDays: days }: Settings): TaskConfig => ({
  slug: 'forgetRatingOrigins',
  schedule: enabled ? [{ cron: '50 2 * * *', queue: 'nightly' }] : [],
  retries: 2,
  handler: async ({ req }) => {
    await forgetOld(req.payload, { collection: 'ratings', fields: ['origin'], days })
    return { output: {} }
  },
})
