// What a comment's form sends beside the comment itself.
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { NewComment } from '#kit/moderation.ts'

/** All may be missing: what is demanded is settled in the comment rules. */
export const formFields = {
  /** From `GET /v1/comments/form`. */
  formToken: z
    .string()
    .max(100)
    .nullish()
    .meta({ examples: ['mijjk7ao.q0uXn3sV7w2cYk1eLh6pQd9aFgUZk4nq8bXv0mT2yRw'] }),
  /** A trap: a field that people do not see, and machines fill in. */
  website: z.string().max(2000).nullish(),
  /** What ALTCHA's widget makes of the challenge. */
  altcha: z.string().max(4000).nullish(),
}

export type CommentForm = z.infer<z.ZodObject<typeof formFields>>

/** Only the delivery API puts one into the request's context; through other APIs all is missing. */
export const formOf = ({ context }: PayloadRequest) => (context.commentForm ?? {}) as CommentForm

/** Neither the newsroom nor who changes a comment, by its token, is asked to prove anything. */
export const isAsked = ({ id }: NewComment, { user }: PayloadRequest) => !id && !user
