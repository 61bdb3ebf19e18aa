import type { CollectionAfterChangeHook, DataFromCollectionSlug } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { recordAct } from '../../acts/recordAct.ts'

type Comment = DataFromCollectionSlug<'comments'>

/**
 * Writes down that a comment which had been judged waits again by itself, for reports or because its
 * writer changed it: moderators hear of it as of a new one.
 */
export const noteHold: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  const from = previousDoc?.status
  const isHeld = operation === 'update' && doc.status === 'pending' && from !== 'pending'
  if (isHeld && !hasRole(req.user, 'moderator')) {
    await recordAct(req, { comment: doc.id, name: 'hold', from, to: 'pending', isAutomatic: true })
  }
  return doc
}
