// What the processes of one newsroom tell each other. Where the platform has linked none, there is one.
import type { Payload } from 'payload'

/** `content` is JSON. */
export type Message = { subject: string; content: unknown }

type Hearer = (content: unknown, isOwn: boolean) => void
type Watcher = (isWhole: boolean) => void

/** Sends to all, the sender included. @returns whether it comes back to the sender */
type Send = (message: Message) => Promise<boolean>

type Exchange = {
  hearers: { subject: string; hear: Hearer }[]
  watchers: Watcher[]
  send?: Send
  /** Undefined without a link. */
  isWhole?: boolean
}

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.otherProcesses')
type Holder = { [key]?: Exchange }

const exchangeOf = (payload: Payload): Exchange =>
  ((payload as Payload & Holder)[key] ??= { hearers: [], watchers: [] })

const deliver = ({ hearers }: Exchange, { subject, content }: Message, isOwn: boolean) => {
  for (const hearer of hearers) if (hearer.subject === subject) hearer.hear(content, isOwn)
}

/**
 * Tells every process, this one included: all hear it in the same order while they are linked. Ends
 * once it is on its way; what cannot be sent is heard here alone.
 */
export const tell = async (payload: Payload, message: Message) => {
  const exchange = exchangeOf(payload)
  const comesBack = await exchange.send?.(message)
  if (!comesBack) deliver(exchange, message, true)
}

/** Has `hear` called with all that is told of `subject`; `isOwn`: by this process. It may be told twice. */
export const hearOf = (payload: Payload, subject: string, hear: Hearer) => {
  exchangeOf(payload).hearers.push({ subject, hear })
}

/**
 * Has `watch` called with whether all that others tell is heard: now, and whenever that changes. Called
 * with true, it must take for lost what was told until then.
 */
export const watchLink = (payload: Payload, watch: Watcher) => {
  const exchange = exchangeOf(payload)
  exchange.watchers.push(watch)
  watch(exchange.isWhole ?? true)
}

/** Whether others are heard; undefined in a newsroom of one process. */
export const isLinked = (payload: Payload) => exchangeOf(payload).isWhole

/** For the platform, which carries messages: what it hears, and whether that is all, it says here. */
export const openLink = (payload: Payload, send: Send) => {
  const exchange = exchangeOf(payload)
  const report = (isWhole: boolean) => {
    exchange.isWhole = isWhole
    for (const watch of exchange.watchers) watch(isWhole)
  }
  const close = () => {
    exchange.send = undefined
    report(true)
    exchange.isWhole = undefined
  }
  exchange.send = send
  report(false)
  return { deliver: deliver.bind(undefined, exchange), report, close }
}
