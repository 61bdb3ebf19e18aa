import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { ChangedMeanwhile, CommentNotFound } from '../errors.ts'

type Comment = DataFromCollectionSlug<'comments'>

/**
 * A comment that its writer changes, as it stands once services outside were asked: what others have
 * done meanwhile stays, a like for example.
 * @throws ChangedMeanwhile where it has been judged, CommentNotFound where it is gone
 */
export const asItStands = async ({ id, status }: Comment, req: PayloadRequest) => {
  const query = { collection: 'comments', id, depth: 0, disableErrors: true, req } as const
  const now: Comment | null = await req.payload.findByID(query)
  if (!now) throw new CommentNotFound()
  if (now.status !== status) throw new ChangedMeanwhile()
  return now
}
