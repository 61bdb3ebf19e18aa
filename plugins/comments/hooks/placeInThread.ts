import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { ParentNotFound } from '../errors.ts'
import { rulesOf } from '../rules.ts'
import { idOf } from '#kit/idOf.ts'

type Comment = DataFromCollectionSlug<'comments'>

const isShown = ({ status, isReachable }: Comment) => status === 'approved' && Boolean(isReachable)

const findParent = async (id: string, article: string, req: PayloadRequest): Promise<Comment> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, { article: { equals: article } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [parent] = docs
  const mayAnswer = parent && (isShown(parent) || hasRole(req.user, 'moderator'))
  if (!mayAnswer) throw new ParentNotFound({ path: 'parent' })
  return parent
}

/** The comment itself or the nearest above it that has room for answers below it, if one has. */
const withRoom = async (
  comment: Comment,
  levels: number,
  req: PayloadRequest,
): Promise<Comment | undefined> => {
  const { depth, parent } = comment
  if ((depth ?? 0) + 1 < levels) return comment
  if (!parent) return undefined
  const id = idOf(parent)
  const there = { collection: 'comments', id, depth: 0, disableErrors: true, req } as const
  const above = await req.payload.findByID(there)
  return above ? withRoom(above, levels, req) : undefined
}

const atTop = () => ({ parent: null, thread: randomUUID(), depth: 0, isReachable: true })

const below = (above: Comment) => ({
  parent: above.id,
  thread: above.thread,
  depth: (above.depth ?? 0) + 1,
  isReachable: isShown(above),
})

/**
 * Gives a new comment its thread (a key that all comments of one thread share), its level, and
 * whether all above it is to be seen. An answer must answer a comment that can be seen, under the
 * same story; where threads have no deeper level, it joins the last.
 */
export const placeInThread: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  if (!data.parent) return { ...data, ...atTop() }
  const answered = await findParent(data.parent, data.article, req)
  const { threadDepth } = await rulesOf(req)
  const above = await withRoom(answered, threadDepth, req)
  return { ...data, ...(above ? below(above) : atTop()) }
}
