// What a comment stands between in its thread.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { toCommentHtml } from '../toCommentHtml.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Relation = 'above' | 'answer'

const answersShown = 10

const findAbove = async (req: PayloadRequest, { parent }: Comment): Promise<Comment[]> => {
  if (!parent) return []
  const found = await req.payload.findByID({
    collection: 'comments',
    id: idOf(parent),
    depth: 0,
    disableErrors: true,
    req,
  })
  return found ? [...(await findAbove(req, found)), found] : []
}

const findAnswers = async (req: PayloadRequest, { id }: Comment) => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { parent: { equals: id } },
    depth: 0,
    limit: answersShown,
    pagination: false,
    req,
    sort: ['createdAt', 'id'],
  })
  return docs
}

const toNeighbour =
  (relation: Relation) =>
  ({ id, authorName, badge, body, createdAt, depth, status }: Comment) => ({
    id,
    relation,
    authorName,
    bodyHtml: toCommentHtml(body),
    status,
    depth: depth ?? 0,
    createdAt,
    badge: badge ?? null,
  })

/** All comments above it, from the top, and its first ten direct answers, oldest first. */
export const neighboursOf = async (req: PayloadRequest, comment: Comment) => {
  const [above, answers] = await Promise.all([findAbove(req, comment), findAnswers(req, comment)])
  return [...above.map(toNeighbour('above')), ...answers.map(toNeighbour('answer'))]
}
