// What the address of a story's page asks of it beside the story, for readers without scripts.
import { valueOf } from '../../addresses.ts'

type Given = Promise<Record<string, string | string[] | undefined>>

/**
 * `after`: a later page of comments. `reply`, `report`: the comment that a form is opened for. `said`:
 * what has become of the form that was sent.
 */
export type AskedOfStory = Partial<Record<'after' | 'reply' | 'report' | 'said', string>>

const names = ['after', 'reply', 'report', 'said'] as const

export const readAsked = async (searchParams: Given): Promise<AskedOfStory> => {
  const values = await Promise.all(names.map((name) => valueOf(searchParams, name)))
  return Object.fromEntries(names.map((name, at) => [name, values[at]]))
}
