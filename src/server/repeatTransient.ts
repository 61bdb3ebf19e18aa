import { setTimeout as pause } from 'node:timers/promises'
import { isTransient } from '#database/isTransient.ts'
import { Busy } from './errors.ts'

const tries = 6
const firstPause = 20

// Longer each time, and never the same for two that got in each other's way.
const pauseAfter = (attempt: number) => pause(Math.random() * firstPause * 2 ** attempt)

/**
 * Does `work` again, from its beginning, where the database asks for it: six times in all, within
 * about a second.
 * @throws Busy when the last time fails as well
 */
export const repeatTransient = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!isTransient(error)) throw error
      if (attempt === tries) throw Object.assign(new Busy({ retryAfter: 1 }), { cause: error })
      await pauseAfter(attempt)
    }
  }
}
