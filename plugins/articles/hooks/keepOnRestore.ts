import type { CollectionBeforeChangeHook } from 'payload'
import { articleWriteOf } from '#kit/articleWrite.ts'
import { publicVersionOf } from '#kit/publicVersion.ts'
import { RestoreAsDraft } from '../errors.ts'

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

/**
 * An older version brings its words back; the story stays where it stands, public or not.
 * @throws RestoreAsDraft where a draft would become what readers see
 */
export const keepOnRestore: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!req.context.isRestoringVersion || !originalDoc) return data
  const { savesDraft } = articleWriteOf(req)
  if (!savesDraft && data._status === 'draft') throw new RestoreAsDraft({ req })
  const standing = kept.map((name) => [name, originalDoc[name] ?? null])
  const { story } = await publicVersionOf(req, originalDoc.id)
  return {
    ...data,
    ...Object.fromEntries(standing),
    _status: savesDraft ? 'draft' : story?._status,
  }
}
