import type { CollectionBeforeValidateHook } from 'payload'

/** Whose rating it is comes from the signed cookie alone, never from what was posted. */
export const setVisitor: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && req.context.visitor ? { ...data, visitor: req.context.visitor } : data
