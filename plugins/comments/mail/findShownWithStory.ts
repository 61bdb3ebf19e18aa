import type { PayloadRequest } from 'payload'
import { findAsPublic } from '#kit/findAsPublic.ts'
import { idOf } from '#kit/idOf.ts'

/** The comment `id` and its story, where readers see both. */
export const findShownWithStory = async (req: PayloadRequest, id: string) => {
  const isShown = { id: { equals: id } }
  const seen = await findAsPublic({ collection: 'comments', where: isShown, req })
  if (!seen) return undefined
  const comment = await req.payload.findByID({ collection: 'comments', id, depth: 0, req })
  const where = { id: { equals: idOf(comment.article) } }
  const story = await findAsPublic({ collection: 'articles', where, req })
  return story && { comment, story }
}
