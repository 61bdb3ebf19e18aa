// The last events, for readers who come back. A position is the id of the event read last, or that of
// where the list begins.
import { newId } from './event.ts'

export type KeptEvent = { id: string; article: string; bytes: Buffer }

/** @param most events are kept; older ones are forgotten */
export const createLatestEvents = (most: number) => {
  let start = newId()
  let events: KeptEvent[] = []

  const add = (event: KeptEvent) => {
    events.push(event)
    if (events.length > most) start = events.shift()!.id
  }

  /** What came after `position`, or undefined where that is not known. */
  const after = (position: string) => {
    if (position === start) return events
    const index = events.findIndex(({ id }) => id === position)
    return index < 0 ? undefined : events.slice(index + 1)
  }

  /** Forgets what happened to a story: whoever was there last is not known any more. */
  const forget = (story: string) => {
    events = events.filter(({ article }) => article !== story)
  }

  const forgetAll = () => {
    events = []
    start = newId()
  }

  return {
    add,
    after,
    forget,
    forgetAll,
    has: (event: string) => events.some(({ id }) => id === event),
    position: () => events.at(-1)?.id ?? start,
  }
}
