// What moderators have settled for all stories, read once a request.
import type { DataFromGlobalSlug, Payload, PayloadRequest } from 'payload'

export type CommentRules = DataFromGlobalSlug<'comment-rules'>

export const readRules = (payload: Payload, req?: PayloadRequest): Promise<CommentRules> =>
  payload.findGlobal({ slug: 'comment-rules', depth: 0, req })

/** What of the rules closes stories: all that answers with stories need, and a fraction of the rest. */
export const readClosing = (payload: Payload) =>
  payload.findGlobal({
    slug: 'comment-rules',
    depth: 0,
    select: { daysOpen: true, isClosed: true },
  })

/** The rules that the request goes by: as given in `context.commentRules`, or as first read in it. */
export const rulesOf = async (req: PayloadRequest) =>
  (req.context.commentRules ??= await readRules(req.payload, req)) as CommentRules
