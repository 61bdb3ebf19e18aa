// What happens at the desk, told to everybody who watches it in this process.
import { EventEmitter } from 'node:events'
import type { Payload } from 'payload'
import { stopSignal } from '#kit/stopping.ts'
import { forgetCounts } from './countQueues.ts'
import type { QueueName } from './queues.ts'

/** `changed`: nothing but the counts may be others. Users are told apart by id. */
export type DeskEvent =
  | { name: 'arrived'; id: string; queue: QueueName }
  | { name: 'judged'; id: string; from: string; status: string; by: string | null }
  | { name: 'claimed'; id: string; by: string; user: number | string }
  | { name: 'released'; id: string }
  | { name: 'changed' }

type Bus = EventEmitter<{ event: [DeskEvent]; stop: [] }>

// Hooks and endpoints may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.deskBus')
type Holder = { [key]?: Bus }

const createBus = (payload: Payload): Bus => {
  const bus: Bus = new EventEmitter()
  stopSignal(payload).addEventListener('abort', () => bus.emit('stop'), { once: true })
  return bus.setMaxListeners(0)
}

/** The process's own: `event` for what happens, `stop` at the process's end. */
export const busOf = (payload: Payload & Holder) => (payload[key] ??= createBus(payload))

/** Tells of what has been stored. */
export const publish = (payload: Payload, event: DeskEvent) => {
  forgetCounts(payload)
  busOf(payload).emit('event', event)
}
