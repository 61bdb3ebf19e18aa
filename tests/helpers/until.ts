import { setTimeout as pause } from 'node:timers/promises'

/** Waits until `isTrue` is; the test's own time-out is the limit. */
export const until = async (isTrue: () => unknown) => {
  while (!(await isTrue())) await pause(5)
}
