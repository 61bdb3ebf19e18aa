// Between the hook that takes a step and the one that records it: the request carries it.
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
  /** Times to be set in the version that is out, too. */
  carries?: object
}

const slot = 'deskStep'

export const noteStep = (req: PayloadRequest, step: NotedStep) => {
  req.context[slot] = step
}

/** The step under way, once. */
export const pickStep = (req: PayloadRequest) => {
  const step = req.context[slot] as NotedStep | undefined
  delete req.context[slot]
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
