import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Comments move a story's number while somebody writes in it, and drafts and versions carry that of
 * their day: it is never written with a story. A new one, also a copy, begins without comments.
 */
export const leaveCountAlone: CollectionBeforeChangeHook = ({ data, operation }) => {
  const { commentCount: _count, ...story } = data
  return operation === 'create' ? { ...story, commentCount: 0 } : story
}
