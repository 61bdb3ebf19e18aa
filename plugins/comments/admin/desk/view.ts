// What the desk shows, as its address says it: a reload and the browser's back button keep it.
import { queueNames, type QueueName } from '../../desk/queues.ts'

export type View = {
  queue: QueueName
  /** One comment at a time, or a list to work in bulk. */
  mode: 'one' | 'list'
  search: string
  /** The id of a story whose comments alone are shown, or nothing. */
  article: string
}

type Parameters = { get: (name: string) => string | null }

/** Reads an address; what is missing or unknown there is as the desk begins. */
export const readView = (parameters: Parameters): View => ({
  queue: queueNames.find((queue) => queue === parameters.get('queue')) ?? 'pending',
  mode: parameters.get('mode') === 'list' ? 'list' : 'one',
  search: parameters.get('search') ?? '',
  article: parameters.get('article') ?? '',
})

/** The address's parameters for a view; what is empty is left out. */
export const writeView = (view: View) =>
  new URLSearchParams(Object.entries(view).filter(([, value]) => value)).toString()
