import type { CollectionBeforeDeleteHook } from 'payload'

/** Deletes what a webhook was told together with it. */
export const removeDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { webhook: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'webhook-deliveries', where, req })
}
