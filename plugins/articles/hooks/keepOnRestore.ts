import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

// Where a story stands is not part of what was written in it.
const kept = [
  'slug',
  'translationOf',
  'stage',
  'scheduledFor',
  'unpublishAt',
  'embargoedUntil',
  'withdrawalReason',
  'withdrawnAt',
  'publishedAt',
  'firstPublishedAt',
  'revisedAt',
  'corrections',
]

const statusOf = async (req: PayloadRequest, id: string) => {
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection: 'articles',
    where,
    req,
  })
  return found?._status
}

/** An older version brings its words back; the story stays where it stands, public or not. */
export const keepOnRestore: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!req.context.isRestoringVersion || !originalDoc) return data
  const standing = kept.map((name) => [name, originalDoc[name] ?? null])
  const _status = await statusOf(req, originalDoc.id)
  return { ...data, ...Object.fromEntries(standing), _status }
}
