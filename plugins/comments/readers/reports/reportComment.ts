import { reportReasons } from '#collections/commentReports.ts'
import { defineRoute } from '#kit/delivery.ts'
import { limitRate } from '#kit/rateLimit.ts'
import { z } from 'zod'
import { cleanText } from '../../cleanText.ts'
import { commentParams, findShown } from '../findShown.ts'
import { storeOnce } from '../ownRow.ts'

const report = z.object({
  reason: z.enum(reportReasons.map(({ value }) => value)),
  note: z.string().overwrite(cleanText).trim().max(500).nullish(),
})

/** Of one address, whatever its cookies. */
const rate = { name: 'report', most: 20, seconds: 600 }

/** `POST /v1/comments/:id/flag`: a reader's report; one a visitor and comment, the second is ignored. */
export const reportComment = defineRoute({
  method: 'post',
  path: '/v1/comments/:id/flag',
  summary: 'Report a comment to the moderators',
  request: { params: commentParams, body: report },
  responses: { 202: commentParams },
  handle: async ({ payload, params: { id }, body, origin, visitor }) => {
    await limitRate(payload, origin, rate)
    await findShown(payload, id)
    const own = { payload, comment: id, visitor: visitor() }
    await storeOnce(own, { kind: 'comment-reports', data: body })
    return { status: 202, body: { id } }
  },
})
