import type { GlobalAfterChangeHook } from 'payload'
import { invalidate } from '#kit/invalidate.ts'
import { rulesTag } from '../discussionPart.ts'

/** Drops every answer that says whether comments are open, once the rules have changed. */
export const invalidateStates: GlobalAfterChangeHook = async ({ doc, req }) => {
  await invalidate(req, [rulesTag])
  return doc
}
