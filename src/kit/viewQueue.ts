// Stories whose views are to be made, one after the other, behind the backs of those who read.
import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { keepsViews } from './keptViews.ts'
import { makeViews } from './makeViews.ts'
import { stopSignal } from './stopping.ts'

/** The most that wait; the rest is forgotten until it is read again. */
const most = 1_000

/** How often a story is tried that changes while it is made. */
const tries = 3

/** `waiting`: how often each has been tried. */
type Queue = { isOpen: boolean; waiting: Map<string, number>; making?: Promise<void> }

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.viewQueue')
type Holder = { [key]?: Queue }

const queueOf = (payload: Payload): Queue =>
  ((payload as Payload & Holder)[key] ??= { isOpen: false, waiting: new Map() })

const attempt = async (payload: Payload, article: string) => {
  try {
    return await makeViews(payload, article)
  } catch (err) {
    payload.logger.warn({ err, article, msg: 'The views of a story could not be kept' })
    return true
  }
}

const work = async (payload: Payload, { waiting }: Queue) => {
  for (const [article, tried] of waiting) {
    // Who reads comes first.
    await setImmediate()
    if (stopSignal(payload).aborted) return waiting.clear()
    waiting.delete(article)
    const isDone = await attempt(payload, article)
    if (!isDone && tried + 1 < tries && !waiting.has(article)) waiting.set(article, tried + 1)
  }
}

const begin = (payload: Payload, queue: Queue) => {
  queue.making ??= work(payload, queue).finally(() => {
    queue.making = undefined
    // Queued in the moment between the last story and this one.
    if (queue.waiting.size) begin(payload, queue)
  })
}

/** Has the views of a public story made soon, in a process that makes any. */
export const queueViews = (payload: Payload, article: string) => {
  const queue = queueOf(payload)
  const { isOpen, waiting } = queue
  if (!isOpen || !keepsViews(payload) || waiting.size >= most) return
  waiting.set(article, 0)
  begin(payload, queue)
}

/** From now on this process makes views. Commands, which end soon, do not. */
export const openViewQueue = (payload: Payload) => {
  queueOf(payload).isOpen = true
}

/** How many this process has yet to make, the one that is being made among them. */
export const countWaiting = (payload: Payload) => {
  const { making, waiting } = queueOf(payload)
  return waiting.size + (making ? 1 : 0)
}

/** Waits until all that were queued are made, or given up. */
export const whenMade = async (payload: Payload) => {
  while (queueOf(payload).making) await queueOf(payload).making
}

/** Makes no more; ends with the one that is being made. */
export const closeViewQueue = async (payload: Payload) => {
  const queue = queueOf(payload)
  queue.isOpen = false
  queue.waiting.clear()
  await queue.making
}
