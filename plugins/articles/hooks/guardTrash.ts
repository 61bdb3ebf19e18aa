import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { TrashNotAllowed } from '../errors.ts'

/** A new story is never in the trash; only an editor moves one there, or out of it. */
export const guardTrash: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (!req.user || hasRole(req.user, 'editor')) return data
  if (operation === 'create') return { ...data, deletedAt: null }
  const moves = Boolean(data.deletedAt) !== Boolean(originalDoc?.deletedAt)
  if (data.deletedAt !== undefined && moves) throw new TrashNotAllowed({ path: 'deletedAt' })
  return data
}
