// SQLite answers at once. Whoever asks it one thing after another never lets the event loop turn:
// meanwhile no reader is heard, not even one whose answer is kept.
import { setImmediate } from 'node:timers/promises'

/** In milliseconds: for so long after a turn, questions need not wait for another. */
const longest = 3

let turned = performance.now()
let waiting = 0
let last = Promise.resolve()

const isTime = () => performance.now() - turned > longest

const turn = async () => {
  if (isTime()) {
    await setImmediate()
    turned = performance.now()
  }
  waiting--
}

/** Lets the event loop turn where it has not for a while. Who asks first goes on first. */
export const breathe = () => {
  if (waiting === 0 && !isTime()) return undefined
  waiting++
  last = last.then(turn)
  return last
}
