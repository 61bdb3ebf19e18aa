import { getCurrentDate, type PayloadRequest, type TaskConfig } from 'payload'
import { readRules } from '../rules.ts'

const day = 24 * 60 * 60 * 1000
const batch = 500

// The mark of an address goes with it; that of the writer stays, for bans and trust go by it.
const traces = ['address', 'addressMark', 'userAgent'] as const
const emails = ['authorEmail'] as const

type Field = (typeof traces | typeof emails)[number]
type Forgetting = { fields: readonly Field[]; days: number }

const findOld = async (req: PayloadRequest, { fields, days }: Forgetting) => {
  const before = new Date(getCurrentDate().getTime() - days * day).toISOString()
  const isKept = fields.map((field) => ({ [field]: { exists: true } }))
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ createdAt: { less_than: before } }, { or: isKept }] },
    depth: 0,
    limit: batch,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}

// In the database itself: nothing that readers see changes. Twice is no fault.
const forget = async (req: PayloadRequest, forgetting: Forgetting) => {
  if (forgetting.days === 0) return
  const data = Object.fromEntries(forgetting.fields.map((field) => [field, null]))
  for (;;) {
    const ids = await findOld(req, forgetting)
    if (ids.length === 0) return
    const where = { id: { in: ids } }
    await req.payload.db.updateMany({ collection: 'comments', where, data, returning: false })
  }
}

/**
 * Every night: erases where comments came from, and their writers' e-mails, once they are older than
 * the comment rules say. 0 days: never.
 */
export const forgetTraces = ({ enabled }: { enabled: boolean }): TaskConfig => ({
  slug: 'forgetTraces',
  schedule: enabled ? [{ cron: '45 2 * * *', queue: 'nightly' }] : [],
  retries: 2,
  handler: async ({ req }) => {
    const rules = await readRules(req.payload)
    await forget(req, { fields: traces, days: rules.keepAddressDays })
    await forget(req, { fields: emails, days: rules.keepEmailDays })
    return { output: {} }
  },
})
