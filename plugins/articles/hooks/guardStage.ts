import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { ApprovalNotAllowed } from '../errors.ts'

/**
 * Approving is an editor's word: a journalist may submit a story and take it back, no more. What a
 * journalist changes after the approval has not been approved, and waits again.
 */
export const guardStage: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isEditors = !req.user || hasRole(req.user, 'editor')
  if (isEditors || data.stage !== 'approved') return data
  if (originalDoc?.stage !== 'approved') throw new ApprovalNotAllowed({ path: 'stage' })
  return { ...data, stage: 'submitted' }
}
