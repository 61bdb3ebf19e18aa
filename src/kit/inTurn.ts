// Work that must not run twice at the same time in one process, told apart by a name.
import type { Payload } from 'payload'

type Queue = Map<string, Promise<unknown>>

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.turns')
type Holder = { [key]?: Queue }

const queueOf = (payload: Payload): Queue => ((payload as Payload & Holder)[key] ??= new Map())

/** Runs `work` once all earlier work of that `name` has ended, well or badly. @returns its result */
export const inTurn = async <T>(payload: Payload, name: string, work: () => Promise<T>) => {
  const queue = queueOf(payload)
  const turn = (queue.get(name) ?? Promise.resolve()).then(work)
  const settled = turn.catch(() => {})
  queue.set(name, settled)
  return turn.finally(() => {
    if (queue.get(name) === settled) queue.delete(name)
  })
}
