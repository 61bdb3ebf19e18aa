import type { CollectionAfterDeleteHook, DataFromCollectionSlug } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { idOf } from '#kit/idOf.ts'
import { recordAct } from './recordAct.ts'

/** Writes down that an editor has removed somebody’s rating; one’s own is no act. */
export const recordRemoval: CollectionAfterDeleteHook<DataFromCollectionSlug<'ratings'>> = async ({
  doc,
  req,
}) => {
  if (req.context.visitor || !hasRole(req.user, 'editor')) return
  const article = idOf(doc.article)
  await recordAct(req, { article, name: 'remove', count: 1, sum: doc.value })
}
