import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { announceChange } from '#kit/announceChange.ts'
import { publicVersionOf } from '#kit/publicVersion.ts'
import { pickStep, type NotedStep } from '../noteStep.ts'

type Recorded = Pick<NotedStep, 'name' | 'from' | 'to' | 'words'> & { article: string }

/** Keeps a step for the story's history. */
export const writeStep = async (req: PayloadRequest, { article, words, ...step }: Recorded) => {
  const appointed = req.context.appointedBy as string | null | undefined
  const reason = step.name === 'withdraw' ? words.withdrawalReason : null
  await req.payload.create({
    collection: 'transitions',
    data: {
      article,
      ...step,
      note: words.deskNote ?? words.correction ?? reason,
      user: req.user?.id ?? appointed ?? null,
      isAutomatic: appointed !== undefined,
    },
    depth: 0,
    req,
  })
}

const carryTimes = async (req: PayloadRequest, id: string, data: object) => {
  const { story } = await publicVersionOf(req, id)
  if (!story) return
  await req.payload.db.updateOne({ collection: 'articles', id, data: { ...data }, req })
  await announceChange(req, 'articles', { doc: { ...story, ...data }, previousDoc: story })
}

/** Keeps who took which step when, in the transaction of the step itself. */
export const recordStep: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const step = pickStep(req, operation === 'create' ? undefined : doc.id)
  if (!step) return doc
  const { carries, ...taken } = step
  await writeStep(req, { ...taken, article: doc.id })
  if (carries) await carryTimes(req, doc.id, carries)
  return doc
}
