import type { AccessArgs, Where } from 'payload'

/**
 * A visitor's own rating. Only the delivery API knows the visitor, from a signed cookie, and puts
 * the id into the request's context; no other API can.
 */
export const ownRating = ({ req }: AccessArgs): boolean | Where =>
  req.context.visitor ? { visitor: { equals: req.context.visitor } } : false
