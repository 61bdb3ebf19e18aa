// The trash is no place at the desk: what goes into it and comes back stands where it stood, but for
// the times that have passed meanwhile.
import type { PayloadRequest } from 'payload'
import { makeUpFor } from './missed.ts'
import { noteStep } from './noteStep.ts'
import { positionOf } from './position.ts'
import type { Story } from './recognize.ts'

/** A write as its hooks see it; `original` where the story was there before. */
export type Given = { data: Story; original?: Story; req: PayloadRequest }

/** Whether the write puts the story into the trash, or takes it out. */
export const movesTrash = ({ data, original }: Given) =>
  data.deletedAt !== undefined && Boolean(data.deletedAt) !== Boolean(original?.deletedAt)

/** Whether it takes the story out. */
export const comesBack = (given: Given) => movesTrash(given) && !given.data.deletedAt

/** Takes the step for what a story has missed. No job looks at one in the trash: nothing else would. */
export const makeUp = ({ data, original, req }: Given, now: Date) => {
  const story = { ...original, ...data }
  const step = makeUpFor(story, now)
  if (!step) return data
  const settled = { ...data, ...step.sets }
  const [from, to] = [positionOf(story), positionOf({ ...story, ...settled })]
  noteStep(req, original?.id, { name: step.name, from, to, words: {} })
  return settled
}
