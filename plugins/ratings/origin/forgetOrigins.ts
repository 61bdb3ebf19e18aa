import { getCurrentDate, type Payload, type TaskConfig } from 'payload'

const day = 24 * 60 * 60 * 1000
const batch = 500

const findOld = async (payload: Payload, days: number) => {
  const before = new Date(getCurrentDate().getTime() - days * day).toISOString()
  const { docs } = await payload.find({
    collection: 'ratings',
    where: { and: [{ createdAt: { less_than: before } }, { origin: { exists: true } }] },
    depth: 0,
    limit: batch,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}

// In the database itself: nothing that readers see changes. Twice is no fault.
const forget = async (payload: Payload, days: number) => {
  for (;;) {
    const ids = await findOld(payload, days)
    if (ids.length === 0) return
    await payload.db.updateMany({
      collection: 'ratings',
      where: { id: { in: ids } },
      data: { origin: null },
      returning: false,
    })
  }
}

type Settings = { enabled: boolean; keepOriginDays: number }

/** Every night: erases where ratings came from, once they are older than the newsroom keeps it. */
export const forgetRatingOrigins = ({ enabled, keepOriginDays }: Settings): TaskConfig => ({
  slug: 'forgetRatingOrigins',
  schedule: enabled ? [{ cron: '50 2 * * *', queue: 'nightly' }] : [],
  retries: 2,
  handler: async ({ req }) => {
    if (keepOriginDays > 0) await forget(req.payload, keepOriginDays)
    return { output: {} }
  },
})
