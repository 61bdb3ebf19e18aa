import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { ParentNotFound } from '../errors.ts'
import { idOf } from '#kit/idOf.ts'

type Comment = DataFromCollectionSlug<'comments'>

/** Levels below the first; an answer to a deeper comment joins the deepest level. */
const deepest = 5

const isShown = ({ status, isReachable }: Comment) => status === 'approved' && Boolean(isReachable)

const findParent = async (id: string, article: string, req: PayloadRequest): Promise<Comment> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, { article: { equals: article } }] },
    depth: 0,
    limit: 1,
    req,
  })
  const [parent] = docs
  const mayAnswer = parent && (isShown(parent) || hasRole(req.user, 'moderator'))
  if (!mayAnswer) throw new ParentNotFound({ path: 'parent' })
  return parent
}

const placeBelow = (answered: Comment) => {
  const { id, depth, parent, thread, isReachable } = answered
  const isTooDeep = (depth ?? 0) >= deepest && parent
  return isTooDeep
    ? { parent: idOf(parent), thread, depth: deepest, isReachable }
    : { parent: id, thread, depth: (depth ?? 0) + 1, isReachable: isShown(answered) }
}

/**
 * Gives a new comment its thread (a key that all comments of one thread share), its level, and
 * whether all above it is to be seen. An answer must answer a comment that can be seen, under the
 * same story.
 */
export const placeInThread: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  if (!data.parent) return { ...data, thread: randomUUID(), depth: 0, isReachable: true }
  return { ...data, ...placeBelow(await findParent(data.parent, data.article, req)) }
}
