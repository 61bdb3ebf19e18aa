// The trash is no place at the desk: what goes into it and comes back stands where it stood, but for
// the times that have passed meanwhile.
import { getCurrentDate, type PayloadRequest } from 'payload'
import { makeUpFor } from './missed.ts'
import { noteStep } from './noteStep.ts'
import { positionOf } from './position.ts'
import type { Story } from './recognize.ts'

/** A write as its hooks see it; `original` where the story was there before. */
export type Given = { data: Story; original?: Story; req: PayloadRequest }

/** Whether the write puts the story into the trash, or takes it out. */
export const movesTrash = ({ data, original }: Given) =>
  data.deletedAt !== undefined && Boolean(data.deletedAt) !== Boolean(original?.deletedAt)

// No job looks at a story in the trash: what it has missed is made up for as it comes back.
const makeUp = ({ data, original, req }: Given) => {
  const story = { ...original, ...data }
  const step = makeUpFor(story, getCurrentDate())
  if (!step) return data
  const settled = { ...data, ...step.sets }
  const [from, to] = [positionOf(story), positionOf({ ...story, ...settled })]
  noteStep(req, original?.id, { name: step.name, from, to, words: {} })
  return settled
}

/** What is stored of a story that goes into the trash, or comes back. */
export const throughTrash = (given: Given) => (given.data.deletedAt ? given.data : makeUp(given))
