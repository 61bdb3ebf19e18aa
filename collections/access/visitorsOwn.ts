import type { AccessArgs, Where } from 'payload'

/**
 * What a visitor has given: stars, likes. Only the delivery API knows the visitor, from a signed
 * cookie, and puts the id into the request's context; no other API can.
 */
export const visitorsOwn = ({ req }: AccessArgs): boolean | Where =>
  req.context.visitor ? { visitor: { equals: req.context.visitor } } : false
