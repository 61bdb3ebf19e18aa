import type { PayloadRequest } from 'payload'

/** Takes the words out of the acts on these comments: of a changed text or name an act keeps both. */
export const forgetWords = (comments: string[], req: PayloadRequest) =>
  req.payload.db.updateMany({
    collection: 'comment-acts',
    where: { comment: { in: comments }, name: { equals: 'edit' } },
    data: { from: null, to: null },
    returning: false,
    req,
  })
