import type { CollectionAfterChangeHook } from 'payload'
import { pickStep } from '../noteStep.ts'

/** Keeps who took which step when, in the transaction of the step itself. */
export const recordStep: CollectionAfterChangeHook = async ({ doc, req }) => {
  const step = pickStep(req)
  if (!step) return doc
  const { name, from, to, words } = step
  const appointed = req.context.appointedBy as string | null | undefined
  await req.payload.create({
    collection: 'transitions',
    data: {
      article: doc.id,
      name,
      from,
      to,
      note:
        words.deskNote ?? words.correction ?? (name === 'withdraw' ? words.withdrawalReason : null),
      user: req.user?.id ?? appointed ?? null,
      isAutomatic: appointed !== undefined,
    },
    depth: 0,
    req,
  })
  return doc
}
