import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { invalidate } from '#kit/invalidate.ts'

/** Carried by every answer that says whether a story takes ratings. */
export const statesTag = 'rating-states'

type Section = { closesRatings?: boolean | null; parent?: { id: string } | string | null }

const saysOf = ({ closesRatings, parent }: Section = {}) =>
  [Boolean(closesRatings), parent ? idOf(parent) : null].join()

/** Drops those answers once a section, which may stand around others, closes or opens ratings. */
export const invalidateStates: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (saysOf(doc) !== saysOf(previousDoc)) await invalidate(req, [statesTag])
  return doc
}

export const invalidateStatesOfDeleted: CollectionAfterDeleteHook = ({ req }) =>
  invalidate(req, [statesTag])
