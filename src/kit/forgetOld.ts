import { getCurrentDate, type CollectionSlug, type Payload } from 'payload'

const day = 24 * 60 * 60 * 1000
const batch = 500

type Forgetting = {
  collection: CollectionSlug
  /** Emptied where any of them is not. */
  fields: readonly string[]
  /** From which age on; 0: never. */
  days: number
}

const findOld = async (payload: Payload, { collection, fields, days }: Forgetting) => {
  const before = new Date(getCurrentDate().getTime() - days * day).toISOString()
  const isKept = fields.map((field) => ({ [field]: { exists: true } }))
  const { docs } = await payload.find({
    collection,
    where: { and: [{ createdAt: { less_than: before } }, { or: isKept }] },
    depth: 0,
    limit: batch,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}

/**
 * Empties fields of documents that are older than a newsroom keeps them, a batch at a time, in the
 * database itself: no hook runs, for nothing that readers see changes. Twice is no fault.
 */
export const forgetOld = async (payload: Payload, forgetting: Forgetting) => {
  const { collection, days, fields } = forgetting
  if (days === 0) return
  const data = Object.fromEntries(fields.map((field) => [field, null]))
  for (;;) {
    const ids = await findOld(payload, forgetting)
    if (ids.length === 0) return
    const where = { id: { in: ids } }
    await payload.db.updateMany({ collection, where, data, returning: false })
  }
}
