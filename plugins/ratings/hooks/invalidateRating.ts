import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { invalidate } from '#kit/invalidate.ts'

type Change = Pick<Parameters<CollectionAfterChangeHook>[0], 'doc' | 'req'>

/** Drops the answers that carry the story's rating. */
export const invalidateRating: CollectionAfterChangeHook & CollectionAfterDeleteHook = async ({
  doc,
  req,
}: Change) => {
  await invalidate(req, [`ratings:${idOf(doc.article)}`])
  return doc
}
