// A step by its name, for those who would rather not know which fields it sets.
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readBody } from '#kit/readInput.ts'
import { wantStep } from './noteStep.ts'
import { positionOf } from './position.ts'
import { savesDraft } from './savesDraft.ts'
import { takenNames, transitionNamed, type TransitionName } from './transitions.ts'

const asked = z.strictObject({
  name: z.enum(takenNames),
  words: z.string().trim().min(1).max(1000).optional(),
  time: z.iso.datetime({ offset: true }).optional(),
  ignoreChecklist: z.boolean().optional(),
  isMinorEdit: z.boolean().optional(),
})

type Asked = z.infer<typeof asked>

const answerTo = (name: TransitionName, { words, time }: Asked) => {
  const { asks } = transitionNamed(name)
  return asks ? { [asks.field]: (asks.kind === 'time' ? time : words) ?? null } : {}
}

const newest = (req: PayloadRequest, id: string) =>
  req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })

/** `POST /api/articles/:id/steps` `{ name, words?, time? }` takes a step of the table that does not come by itself. */
export const stepEndpoint: Endpoint = {
  path: '/:id/steps',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const { ignoreChecklist, isMinorEdit, ...step } = await readBody(req, asked)
    const story = await newest(req, id)
    const { name } = step
    wantStep(req, name)
    const doc = await req.payload.update({
      collection: 'articles',
      id,
      data: {
        ...transitionNamed(name).sets,
        ...answerTo(name, step),
        ignoreChecklist,
        isMinorEdit,
      } as never,
      depth: 0,
      draft: savesDraft(name, positionOf(story)),
      // A colleague's lock holds, as it does for any other change.
      overrideLock: false,
      overrideAccess: false,
      req,
      user: req.user,
    })
    return Response.json({ position: positionOf(doc), doc: { id: doc.id, stage: doc.stage } })
  },
}
