import { z } from 'zod'
import { readBody } from '#kit/readInput.ts'
import { banFrom } from '../banFrom.ts'
import { banKinds } from '../banTarget.ts'
import { deskEndpoint } from '../deskEndpoint.ts'
import { findComment } from '../findComment.ts'
import { sweep } from '../sweep.ts'

const asked = z
  .strictObject({
    kind: z.enum(banKinds),
    reason: z.string().trim().max(500).optional(),
    days: z.number().int().min(1).max(3650).optional(),
    sweep: z.boolean().default(false),
  })
  .refine(({ kind, sweep }) => kind === 'writer' || !sweep, {
    message: 'Only a writer’s comments are swept.',
    path: ['sweep'],
  })

/** `POST /api/comments/:id/ban` `{ kind, reason?, days?, sweep? }` */
export const banWriter = deskEndpoint({
  method: 'post',
  path: '/:id/ban',
  handle: async (req) => {
    const { sweep: isSwept, ...ban } = await readBody(req, asked)
    const comment = await findComment(req)
    const id = await banFrom(req, comment, ban)
    const sweptFrom = isSwept ? await sweep(req, comment) : []
    return Response.json({ ban: id, swept: sweptFrom.length, sweptFrom })
  },
})
