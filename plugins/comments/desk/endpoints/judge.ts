import { z } from 'zod'
import { rejectionReasons } from '#collections/fields/comment/judgedByModerators.ts'
import { readBody } from '#kit/readInput.ts'
import { deskEndpoint } from '../deskEndpoint.ts'
import { giveVerdicts } from '../giveVerdict.ts'
import { statuses, type Reason } from '../verdict.ts'

const verdict = z.strictObject({
  id: z.string().min(1).max(64),
  status: z.enum(statuses),
  reason: z.enum(rejectionReasons.map(({ value }) => value as Reason)).nullish(),
  seen: z.enum(statuses).optional(),
})

const asked = z.strictObject({ verdicts: z.array(verdict).min(1).max(100) })

/** `POST /api/comments/verdicts` `{ verdicts: [{ id, status, reason?, seen? }] }` */
export const judge = deskEndpoint({
  method: 'post',
  path: '/verdicts',
  handle: async (req) => {
    const { verdicts } = await readBody(req, asked)
    return Response.json(await giveVerdicts(req, verdicts))
  },
})
