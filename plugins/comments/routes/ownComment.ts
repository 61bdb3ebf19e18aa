import { defineRoute } from '#kit/delivery.ts'
import type { Payload } from 'payload'
import { z } from 'zod'
import { checkEditToken } from '../editToken.ts'
import { CommentNotFound } from '../errors.ts'
import { newCommentSchema } from '../newComment.ts'
import { toldStatus } from '../toldStatus.ts'

const params = z.object({ id: z.string().min(1).max(64) })
const editToken = z.string().max(100)
const told = z.object({ id: z.string(), status: z.enum(['approved', 'pending']) })

// Access lets nobody else at it: the token has been looked at.
const asWriter = (id: string) =>
  ({
    collection: 'comments',
    id,
    context: { writtenComment: id },
    depth: 0,
    overrideAccess: false,
  }) as const

const demandComment = async (payload: Payload, id: string) => {
  const found = await payload.findByID({ ...asWriter(id), disableErrors: true })
  if (!found) throw new CommentNotFound()
}

/** `PATCH /v1/comments/:id`: the writer's own change; it passes the gate as a new comment does. */
export const editComment = defineRoute({
  method: 'patch',
  path: '/v1/comments/:id',
  summary: 'Change one’s own comment',
  request: { params, body: z.object({ editToken, body: newCommentSchema.shape.body }) },
  responses: { 200: told },
  handle: async ({ payload, params: { id }, body: { editToken, body } }) => {
    checkEditToken(payload, id, editToken)
    await demandComment(payload, id)
    const { status } = await payload.update({ ...asWriter(id), data: { body } })
    return { body: { id, status: toldStatus(status) } }
  },
})

/** `DELETE /v1/comments/:id`: the writer takes the comment back; one that is gone is no fault. */
export const withdrawComment = defineRoute({
  method: 'delete',
  path: '/v1/comments/:id',
  summary: 'Withdraw one’s own comment',
  request: { params, body: z.object({ editToken }) },
  responses: { 200: z.object({ id: z.string() }) },
  handle: async ({ payload, params: { id }, body: { editToken } }) => {
    checkEditToken(payload, id, editToken)
    if (await payload.findByID({ ...asWriter(id), disableErrors: true })) {
      await payload.delete(asWriter(id))
    }
    return { body: { id } }
  },
})
