import type { Payload } from 'payload'
import { z } from 'zod'
import { CommentNotFound } from '../errors.ts'
import { commentId } from '../told.ts'

/** The parameters of routes below a comment. */
export const commentParams = z.object({ id: commentId })

/** The comment, as far as anyone may read it. @throws CommentNotFound where readers see none */
export const findShown = async (payload: Payload, id: string) => {
  const found = await payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    select: { likes: true },
  })
  if (!found) throw new CommentNotFound()
  return found
}
