// Between the hook that takes a step and the one that records it: the request carries it, for each of
// the stories that it changes side by side.
import type { PayloadRequest } from 'payload'
import type { Position, TransitionName } from './transitions.ts'

/** What was said along with a step. */
export type Words = {
  deskNote?: string | null
  correction?: string | null
  withdrawalReason?: string | null
}

export type NotedStep = {
  name: TransitionName
  from: Position
  to: Position
  words: Words
  /** Times that change in the version that is out, too. */
  carries?: object
}

const slot = 'deskSteps'

// A story that is being made has no id yet, and is the only one.
const keyOf = (id?: string) => id ?? 'new'

const stepsOf = ({ context }: PayloadRequest) =>
  (context[slot] ??= new Map()) as Map<string, NotedStep>

export const noteStep = (req: PayloadRequest, id: string | undefined, step: NotedStep) => {
  stepsOf(req).set(keyOf(id), step)
}

/** The step that the story takes, once. `id` is that of a story that was there before. */
export const pickStep = (req: PayloadRequest, id?: string) => {
  const steps = stepsOf(req)
  const step = steps.get(keyOf(id))
  steps.delete(keyOf(id))
  return step
}

const wish = 'wantedStep'

/** Names the step that the next write of the request means to take. */
export const wantStep = (req: PayloadRequest, name: TransitionName) => {
  req.context[wish] = name
}

/** The step that was named, once. */
export const pickWantedStep = (req: PayloadRequest) => {
  const name = req.context[wish] as TransitionName | undefined
  delete req.context[wish]
  return name
}
