// What moderators have settled for all stories, read once a request.
import type { DataFromGlobalSlug, Payload, PayloadRequest } from 'payload'
import { closing } from '#collections/fields/commentRules/writing.ts'

export type CommentRules = DataFromGlobalSlug<'comment-rules'>

export const readRules = (payload: Payload, req?: PayloadRequest): Promise<CommentRules> =>
  payload.findGlobal({ slug: 'comment-rules', depth: 0, req })

type Closing = Pick<CommentRules, 'daysOpen' | 'isClosed'>

/** What of the rules closes stories: all that answers with stories need, in a fraction of the time. */
export const readClosing = async (payload: Payload) => {
  const select = { daysOpen: true, isClosed: true } as const
  const stored = await payload.db.findGlobal<Partial<Closing>>({ slug: 'comment-rules', select })
  return {
    daysOpen: stored?.daysOpen ?? closing.daysOpen,
    isClosed: stored?.isClosed ?? closing.isClosed,
  }
}

/** The rules that the request goes by: as given in `context.commentRules`, or as first read in it. */
export const rulesOf = async (req: PayloadRequest) =>
  (req.context.commentRules ??= await readRules(req.payload, req)) as CommentRules
