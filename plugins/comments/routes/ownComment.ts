import { defineRoute } from '#kit/delivery.ts'
import type { Origin } from '#kit/origin.ts'
import { limitRate } from '#kit/rateLimit.ts'
import type { Payload } from 'payload'
import { z } from 'zod'
import { checkEditToken } from '../editToken.ts'
import { ChangedMeanwhile, CommentNotFound } from '../errors.ts'
import { newCommentSchema } from '../newComment.ts'
import { commentId, editToken } from '../told.ts'
import { toldStatus } from '../toldStatus.ts'

const params = z.object({ id: commentId })
const told = z.object({ id: commentId, status: z.enum(['approved', 'pending']) })

/** Of one address: each change passes the gate, and has services asked. */
const rate = { name: 'comment-edit', most: 100, seconds: 60 }

type Own = { payload: Payload; id: string; origin: Origin }

// Access lets nobody else at it: the token has been looked at.
const asWriter = ({ id, origin }: Own) =>
  ({
    collection: 'comments',
    id,
    context: { writtenComment: id, origin },
    depth: 0,
    overrideAccess: false,
  }) as const

const isThere = async (own: Own) =>
  Boolean(await own.payload.findByID({ ...asWriter(own), disableErrors: true }))

// What has been judged while services were asked passes the gate once more, as it then stands.
const rewrite = (own: Own, body: string) => {
  const update = () => own.payload.update({ ...asWriter(own), data: { body } })
  return update().catch((error: unknown) => {
    if (error instanceof ChangedMeanwhile) return update()
    throw error
  })
}

/** `PATCH /v1/comments/:id`: the writer's own change; it passes the gate as a new comment does. */
export const editComment = defineRoute({
  method: 'patch',
  path: '/v1/comments/:id',
  summary: 'Change one’s own comment',
  request: { params, body: z.object({ editToken, body: newCommentSchema.shape.body }) },
  responses: { 200: told },
  handle: async ({ payload, params: { id }, body: { editToken, body }, origin }) => {
    await limitRate(payload, origin, rate)
    checkEditToken(payload, id, editToken)
    const own = { payload, id, origin }
    if (!(await isThere(own))) throw new CommentNotFound()
    const { status } = await rewrite(own, body)
    return { body: { id, status: toldStatus(status) } }
  },
})

/** `DELETE /v1/comments/:id`: the writer takes the comment back; one that is gone is no fault. */
export const withdrawComment = defineRoute({
  method: 'delete',
  path: '/v1/comments/:id',
  summary: 'Withdraw one’s own comment',
  request: { params, body: z.object({ editToken }) },
  responses: { 200: z.object({ id: commentId }) },
  handle: async ({ payload, params: { id }, body: { editToken }, origin }) => {
    checkEditToken(payload, id, editToken)
    const own = { payload, id, origin }
    if (await isThere(own)) await payload.delete(asWriter(own))
    return { body: { id } }
  },
})
