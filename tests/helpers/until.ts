import { setTimeout as pause } from 'node:timers/promises'

/** In seconds: sooner than the test's own time-out, which would not say for what it has waited. */
const longest = 30

/** Waits until `isTrue` is. @throws after half a minute, saying `what` it has waited for */
export const until = async (isTrue: () => unknown, what = String(isTrue)) => {
  // Real time, though a test may have set the clock.
  const limit = AbortSignal.timeout(longest * 1000)
  while (!(await isTrue())) {
    if (limit.aborted) throw new Error(`Waited ${longest} seconds in vain for: ${what}`)
    await pause(5)
  }
}
