import type { CollectionBeforeValidateHook } from 'payload'

/** Whose a rating, a like or a report is comes from the signed cookie alone, never from what was sent. */
export const setVisitor: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && req.context.visitor ? { ...data, visitor: req.context.visitor } : data
