import { defineRoute, type DeliveryRequest } from '#kit/delivery.ts'
import { limitRate } from '#kit/rateLimit.ts'
import { z } from 'zod'
import { commentParams, findShown } from '../findShown.ts'
import { storeOnce, type Own } from '../ownRow.ts'
import { withdrawLike } from './withdrawLike.ts'

const answer = z
  .object({ likes: z.number(), mine: z.boolean() })
  .meta({ examples: [{ likes: 4, mine: true }] })

/** Of one address; many readers of a mobile network share one. */
const rate = { name: 'like', most: 300, seconds: 60 }

type Request = DeliveryRequest<{ params: typeof commentParams }>

// The number is read when the change is stored: it holds what others have given meanwhile.
const answerWith = async (
  { payload, params, origin, visitor }: Request,
  { mine, change }: { mine: boolean; change: (own: Own) => Promise<void> },
) => {
  await limitRate(payload, origin, rate)
  await findShown(payload, params.id)
  await change({ payload, comment: params.id, visitor: visitor() })
  const { likes } = await findShown(payload, params.id)
  return { body: { likes: likes ?? 0, mine } }
}

/** `PUT /v1/comments/:id/like`: this visitor likes the comment; twice is once. */
export const likeComment = defineRoute({
  method: 'put',
  path: '/v1/comments/:id/like',
  summary: 'Like a comment',
  request: { params: commentParams },
  responses: { 200: answer },
  handle: (request) =>
    answerWith(request, {
      mine: true,
      change: (own) => storeOnce(own, { kind: 'comment-likes' }),
    }),
})

/** `DELETE /v1/comments/:id/like`: takes this visitor's like back; none is no fault. */
export const unlikeComment = defineRoute({
  method: 'delete',
  path: '/v1/comments/:id/like',
  summary: 'Take one’s like of a comment back',
  request: { params: commentParams },
  responses: { 200: answer },
  handle: (request) => answerWith(request, { mine: false, change: withdrawLike }),
})
