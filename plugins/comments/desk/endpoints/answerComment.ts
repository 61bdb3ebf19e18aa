import { z } from 'zod'
import { idOf } from '#kit/idOf.ts'
import { readBody } from '#kit/readInput.ts'
import { newCommentSchema } from '../../newComment.ts'
import { deskEndpoint } from '../deskEndpoint.ts'
import { findComment } from '../findComment.ts'

const asked = z.strictObject({ body: newCommentSchema.shape.body })

/** `POST /api/comments/:id/answer` `{ body }`: a comment below it, in one's own name. */
export const answerComment = deskEndpoint({
  method: 'post',
  path: '/:id/answer',
  handle: async (req) => {
    const { body } = await readBody(req, asked)
    const { article, id: parent } = await findComment(req)
    const { id } = await req.payload.create({
      collection: 'comments',
      data: {
        article: idOf(article),
        parent,
        body,
        authorName: req.user!.name,
        authorEmail: req.user!.email,
      } as never,
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    })
    return Response.json({ id }, { status: 201 })
  },
})
