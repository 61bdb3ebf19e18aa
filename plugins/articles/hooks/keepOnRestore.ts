import type { CollectionBeforeChangeHook } from 'payload'
import { publicVersionOf } from '#kit/publicVersion.ts'

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

/** An older version brings its words back; the story stays where it stands, public or not. */
export const keepOnRestore: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!req.context.isRestoringVersion || !originalDoc) return data
  const standing = kept.map((name) => [name, originalDoc[name] ?? null])
  const { story } = await publicVersionOf(req, originalDoc.id)
  return { ...data, ...Object.fromEntries(standing), _status: story?._status }
}
