import type { TaskConfig } from 'payload'
import { forgetOld } from '#kit/forgetOld.ts'
import { readRules } from '../rules.ts'
import { forgetAsked } from './askForData.ts'

// The mark of an address goes with it; that of the writer stays, for bans and trust go by it.
const traces = ['address', 'addressMark', 'userAgent']
const emails = ['authorEmail']

/**
 * Every night: erases where comments came from, and their writers' e-mails, once they are older than
 * the comment rules say (0 days: never), and who has asked for their data.
 */
export const forgetTraces = ({ enabled }: { enabled: boolean }): TaskConfig => ({
  slug: 'forgetTraces',
  schedule: enabled ? [{ cron: '45 2 * * *', queue: 'nightly' }] : [],
  retries: 2,
  handler: async ({ req: { payload } }) => {
    const { keepAddressDays, keepEmailDays } = await readRules(payload)
    const collection = 'comments'
    await forgetOld(payload, { collection, fields: traces, days: keepAddressDays })
    await forgetOld(payload, { collection, fields: emails, days: keepEmailDays })
    await forgetAsked(payload)
    return { output: {} }
  },
})
