import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Ratings move a story's rank while somebody writes in it, and drafts and versions carry the rank of
 * their day: it is never written with a story, nor copied into a new one.
 */
export const leaveRankAlone: CollectionBeforeChangeHook = ({ data }) => {
  const { ratingRank: _rank, ...story } = data
  return story
}
