import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { ParentNotFound } from '../errors.ts'
import { idOf } from '#kit/idOf.ts'

type Comment = DataFromCollectionSlug<'comments'>

/** Levels below the first; an answer to a deeper comment joins the deepest level. */
const deepest = 5

const findParent = async (id: string, article: string, req: PayloadRequest): Promise<Comment> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, { article: { equals: article } }] },
    depth: 0,
    limit: 1,
    req,
  })
  const parent = docs[0]
  const isVisible = parent?.status === 'approved' || hasRole(req.user, 'moderator')
  if (!parent || !isVisible) throw new ParentNotFound({ path: 'parent' })
  return parent
}

/**
 * Gives a new comment its thread (a key that all comments of one thread share) and its level. An
 * answer must answer a comment that can be seen, under the same story.
 */
export const placeInThread: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  if (!data.parent) return { ...data, thread: randomUUID(), depth: 0 }
  const answered = await findParent(data.parent, data.article, req)
  const isTooDeep = (answered.depth ?? 0) >= deepest && answered.parent
  const parent = isTooDeep ? idOf(answered.parent as string | Comment) : answered.id
  const depth = Math.min((answered.depth ?? 0) + 1, deepest)
  return { ...data, parent, thread: answered.thread, depth }
}
