import { defineRoute } from '#kit/delivery.ts'
import type { Origin } from '#kit/origin.ts'
import { findPublishedArticle } from '#kit/publishedArticle.ts'
import { limitRate } from '#kit/rateLimit.ts'
import { ValidationError, type Payload } from 'payload'
import { z } from 'zod'
import { newCommentSchema, type placedCommentSchema } from '../newComment.ts'
import { formFields, type CommentForm } from '../spam/form/commentForm.ts'
import { editRightOf } from '../editToken.ts'
import { commentId, editToken } from '../told.ts'
import { readRules, type CommentRules } from '../rules.ts'
import { toldStatus } from '../toldStatus.ts'

const answer = z.object({
  id: commentId,
  status: z.enum(['approved', 'pending']),
  editToken: editToken.nullable(),
  editableUntil: z.string().nullable().meta({ format: 'date-time' }),
})

/**
 * Of one address. The gate's own limits count what is stored, and see none of those that are sent at
 * the same moment; these are switched off together with them.
 */
const rate = { name: 'comment', most: 30, seconds: 60 }

// Of two at the same moment the database takes one; the gate then tells the other what it is.
type Sent = z.infer<typeof placedCommentSchema>

type Context = { origin: Origin; commentRules: CommentRules; commentForm: CommentForm }

const createOnce = async (payload: Payload, data: Sent, context: Context) => {
  const create = () =>
    payload.create({
      collection: 'comments',
      data: data as never,
      context: { ...context },
      depth: 0,
      overrideAccess: false,
    })
  return create().catch((error: unknown) => {
    if (error instanceof ValidationError) return create()
    throw error
  })
}

/** `POST /v1/articles/:slug/comments`: 201 where the comment shows at once, 202 where it waits. */
export const postComment = defineRoute({
  method: 'post',
  path: '/v1/articles/:slug/comments',
  summary: 'Comment on a story',
  request: {
    params: z.object({ slug: z.string().max(200) }),
    body: newCommentSchema.extend(formFields),
  },
  responses: { 201: answer, 202: answer },
  handle: async ({ payload, params, body, origin }) => {
    const article = await findPublishedArticle(payload, params.slug)
    const commentRules = await readRules(payload)
    if (commentRules.secondsBetween > 0) await limitRate(payload, origin, rate)
    const { formToken, website, altcha, ...words } = body
    const comment = await createOnce(
      payload,
      { ...words, article: article.id },
      { origin, commentRules, commentForm: { formToken, website, altcha } },
    )
    const { id, status } = comment
    const told = toldStatus(status)
    const right = editRightOf(payload, commentRules, comment)
    return { status: told === 'approved' ? 201 : 202, body: { id, status: told, ...right } }
  },
})
