import type { CollectionBeforeValidateHook } from 'payload'

/** Whose like or report it is comes from the signed cookie alone, never from what was sent. */
export const setVisitor: CollectionBeforeValidateHook = ({ data, req }) => ({
  ...data,
  visitor: req.context.visitor,
})
