import type { CollectionAfterChangeHook, DataFromCollectionSlug } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import type { Flag } from '#kit/moderation.ts'
import { recordAct } from '../recordAct.ts'

type Comment = DataFromCollectionSlug<'comments'>

/**
 * Writes down that a comment which had been judged waits again by itself, for reports or because its
 * writer changed it: moderators hear of it as of a new one.
 */
export const recordHold: CollectionAfterChangeHook<Comment> = async (change) => {
  const { data, doc, operation, previousDoc, req } = change
  // As stored: its writer is told neither where it stands nor why.
  const { flags, status } = { ...doc, ...data }
  const from = previousDoc?.status
  const isHeld = operation === 'update' && status === 'pending' && from !== 'pending'
  if (isHeld && !hasRole(req.user, 'moderator')) {
    const reason = ((flags ?? []) as Flag[]).map(({ code }) => code).join(', ')
    const act = { comment: doc.id, name: 'hold', from, to: 'pending', reason, isAutomatic: true }
    await recordAct(req, act)
  }
  return doc
}
