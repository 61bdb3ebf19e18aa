// What lasts as long as the process, a stream for example, learns here that its end has come.
import type { Payload } from 'payload'

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.stopping')
type Holder = { [key]?: AbortController }

const controllerOf = (payload: Payload & Holder) => (payload[key] ??= new AbortController())

/** Aborted when the process takes no more requests and finishes those under way. */
export const stopSignal = (payload: Payload) => controllerOf(payload).signal

/** Aborts `stopSignal`; the server calls it. */
export const announceStop = (payload: Payload) => controllerOf(payload).abort()
