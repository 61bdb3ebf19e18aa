// Between the desk, which gives a verdict, and the hooks, which hold it to what the moderator saw.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

type Comment = DataFromCollectionSlug<'comments'>

export const statuses = ['pending', 'approved', 'rejected', 'spam'] as const
export type Status = (typeof statuses)[number]
export type Reason = NonNullable<Comment['rejectionReason']>

/** On its way: what the moderator saw; and, once the hooks have looked, what it was. */
export type Verdict = {
  comment: string
  seen?: Status
  from?: Status
  fromReason?: Reason | null
}

/** The verdict that the request gives on a comment, if it comes from the desk. */
export const verdictOn = ({ context }: PayloadRequest, comment: string) => {
  const verdict = context.verdict as Verdict | undefined
  return verdict?.comment === comment ? verdict : undefined
}
