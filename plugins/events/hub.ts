// Passes on what happens, in whichever process, to the readers of this one.
import type { Payload } from 'payload'
import type { StreamReader } from '#kit/delivery.ts'
import { hearOf, watchLink } from '#kit/otherProcesses.ts'
import type { Origin } from '#kit/origin.ts'
import { stopSignal } from '#kit/stopping.ts'
import { beatBytes, missedBytes, retryBytes, toBytes, type StoryEvent } from './event.ts'
import { createLatestEvents } from './latestEvents.ts'
import { createReaders, type Limits } from './readers.ts'
import { subjects } from './tellReaders.ts'

/** `beat`: milliseconds between two signs of life; `kept`: events for readers who come back. */
export type Settings = Limits & { beat: number; kept: number }

type Latest = ReturnType<typeof createLatestEvents>
type Following = { article?: string; origin: Origin }

// What happened since first: a reader who is cut off in the middle goes on from there.
const greet = (latest: Latest, { lastEventId }: StreamReader, article?: string) => {
  const since = lastEventId === undefined ? [] : latest.after(lastEventId)
  const own = since?.filter((event) => !article || event.article === article)
  const events = own?.map(({ bytes }) => bytes) ?? [missedBytes(latest.position())]
  return Buffer.concat([retryBytes(), ...events, beatBytes(latest.position())])
}

const createHub = (payload: Payload, { beat, kept, ...limits }: Settings) => {
  const latest = createLatestEvents(kept)
  const { add, count, end, refuseTooMany, write } = createReaders(limits)

  hearOf(payload, subjects.events, (content) => {
    const event = content as StoryEvent
    if (latest.has(event.id)) return
    const [bytes, story] = [toBytes(event), event.article.id]
    latest.add({ id: event.id, article: story, bytes })
    write(bytes, story)
  })
  hearOf(payload, subjects.hidden, (story) => latest.forget(String(story)))
  watchLink(payload, (isWhole) => {
    if (!isWhole) return
    latest.forgetAll()
    write(missedBytes(latest.position()))
  })

  const timer = setInterval(() => write(beatBytes(latest.position())), beat).unref()
  const stop = () => {
    clearInterval(timer)
    end()
  }
  stopSignal(payload).addEventListener('abort', stop, { once: true })

  /** Has a reader hear what happens from now on, and what has since they were here last. */
  const join = (stream: StreamReader, { article, origin }: Following) => {
    add(stream, { article, origin })
    stream.write(greet(latest, stream, article))
  }
  return { count, join, refuseTooMany }
}

// Routes may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.events')
type Holder = { [key]?: ReturnType<typeof createHub> }

/** The one of this process; it listens from the first time it is asked for. */
export const hubOf = (payload: Payload & Holder, settings: Settings) =>
  (payload[key] ??= createHub(payload, settings))

/** How many follow what this process tells. */
export const countReaders = (payload: Payload & Holder) => payload[key]?.count() ?? 0
