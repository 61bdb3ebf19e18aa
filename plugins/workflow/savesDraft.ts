import { transitionNamed, type Position, type TransitionName } from './transitions.ts'

/**
 * Whether a step is saved beside the public version: what moves a story at the desk always is, what
 * only sets a time goes where the story stands.
 */
export const savesDraft = (name: TransitionName, position: Position) => {
  const { _status, stage } = transitionNamed(name).sets
  return _status === undefined && (stage !== undefined || position !== 'published')
}
