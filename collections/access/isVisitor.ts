import type { AccessArgs } from 'payload'

/** A reader who came through the delivery API with a signed visitor cookie. */
export const isVisitor = ({ req }: AccessArgs) => Boolean(req.context.visitor)
