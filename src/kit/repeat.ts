// Writes that the database took back for the sake of another one, done once more.
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { inTurn } from './inTurn.ts'

type IsTakenBack<T> = (outcome: T) => boolean

const tries = 24
/** In milliseconds. */
const longestPause = 500

// Longer each time, and never the same for two that got in each other's way.
const pauseAfter = (attempt: number) =>
  pause(Math.random() * Math.min(20 * 2 ** attempt, longestPause))

const insist = async <T>(work: () => Promise<T>, isTakenBack: IsTakenBack<T>) => {
  for (let attempt = 1; ; attempt++) {
    const outcome = await work()
    if (attempt === tries || !isTakenBack(outcome)) return outcome
    await pauseAfter(attempt)
  }
}

/**
 * Does `work`, and again from its beginning while `isTakenBack` says so of its outcome: 24 times
 * more, within some ten seconds. Those that got in each other's way would do so again: in one
 * process they are repeated one by one. @returns the last outcome
 */
export const repeat = async <T>(
  payload: Payload,
  work: () => Promise<T>,
  isTakenBack: IsTakenBack<T>,
) => {
  const outcome = await work()
  if (!isTakenBack(outcome)) return outcome
  return inTurn(payload, 'again', () => insist(work, isTakenBack))
}
