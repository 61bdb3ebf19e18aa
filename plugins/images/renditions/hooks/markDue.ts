import type { CollectionBeforeChangeHook } from 'payload'
import { causesOf } from '../plan.ts'

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Says that renditions are due where a picture is new or is to be cut otherwise. Those there are stay
 * until the new ones are made, unless they show another file; what a change brings of them is what
 * was read earlier, and is left out.
 */
export const markDue: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const due = { renditionState: 'pending' }
  if (operation === 'create') return { ...data, ...due, renditions: [] }
  const { renditions: _made, renditionState: _state, ...rest } = data
  if (causesOf({ ...originalDoc, ...rest }) === causesOf(originalDoc)) return rest
  if ((rest.filename ?? originalDoc.filename) === originalDoc.filename) return { ...rest, ...due }
  const crops = isSame(rest.crops, originalDoc.crops) ? null : rest.crops
  return { ...rest, ...due, crops, renditions: [] }
}
