import { transitionNamed, type Position, type TransitionName } from './transitions.ts'

/** Whether a step is saved beside the public version, by where the story stands. */
export const savesDraft = (name: TransitionName, position: Position) =>
  transitionNamed(name).sets._status === undefined && position !== 'published'
