// What the address of a story's page asks of it beside the story, for readers without scripts.
import { valuesOf, type Given } from '../../addresses.ts'

/**
 * `after`: a later page of comments. `reply`, `report`: the comment that a form is opened for. `said`:
 * what has become of the form that was sent.
 */
export type AskedOfStory = Partial<Record<'after' | 'reply' | 'report' | 'said', string>>

const names = ['after', 'reply', 'report', 'said'] as const

export const readAsked = (searchParams: Given): Promise<AskedOfStory> =>
  valuesOf(searchParams, names)
