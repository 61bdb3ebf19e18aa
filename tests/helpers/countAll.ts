import type { CollectionSlug, Payload } from 'payload'

/** How many documents there are, the trash included; without a filter, some engines only estimate. */
export const countAll = async (payload: Payload, collection: CollectionSlug) => {
  const where = { id: { exists: true } }
  return (await payload.count({ collection, where, trash: true })).totalDocs
}
