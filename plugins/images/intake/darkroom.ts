// Where pictures are worked on: two at once in a process, however many are sent.
import type { Payload } from 'payload'

/** An unpacked picture takes up to 400 MB. */
const places = 2

type Room = { free: number; waiting: (() => void)[] }

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.darkroom')
type Holder = { [key]?: Room }

const roomOf = (payload: Payload): Room =>
  ((payload as Payload & Holder)[key] ??= { free: places, waiting: [] })

const leave = (room: Room) => {
  const next = room.waiting.shift()
  if (next) next()
  else room.free += 1
}

/** Runs `work` once there is a place for it, in the order of coming. */
export const inDarkroom = async <T>(payload: Payload, work: () => Promise<T>): Promise<T> => {
  const room = roomOf(payload)
  if (room.free > 0) room.free -= 1
  else await new Promise<void>((enter) => room.waiting.push(enter))
  return work().finally(() => leave(room))
}
