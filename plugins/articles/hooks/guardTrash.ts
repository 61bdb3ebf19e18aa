import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { articleWriteOf } from '#kit/articleWrite.ts'
import { TrashedWhole, TrashNotAllowed } from '../errors.ts'

/**
 * A new story is never in the trash; only an editor moves one there, or out of it, and the whole of
 * it: a draft that lay there beside a public version would be out of the desk's sight, not of the
 * readers'.
 */
export const guardTrash: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const isEditor = !req.user || hasRole(req.user, 'editor')
  if (operation === 'create') return isEditor ? data : { ...data, deletedAt: null }
  const moves = Boolean(data.deletedAt) !== Boolean(originalDoc?.deletedAt)
  if (data.deletedAt === undefined || !moves) return data
  if (!isEditor) throw new TrashNotAllowed({ path: 'deletedAt', req })
  if (articleWriteOf(req).savesDraft) throw new TrashedWhole({ path: 'deletedAt', req })
  return data
}
