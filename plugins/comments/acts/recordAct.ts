import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

type Act = DataFromCollectionSlug<'comment-acts'>

/** What was done to a comment: `from` and `to` are statuses or texts, where there are such. */
export type NewAct = Pick<Act, 'comment' | 'name' | 'from' | 'to' | 'reason' | 'isAutomatic'>

/** Writes down what is done in this request, and by whom; together with it, or not at all. */
export const recordAct = (req: PayloadRequest, act: NewAct) =>
  req.payload.create({
    collection: 'comment-acts',
    data: { ...act, user: req.user?.id },
    depth: 0,
    req,
  })
