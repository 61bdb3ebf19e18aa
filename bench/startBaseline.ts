import { once } from 'node:events'
import type { Answer } from './answers.ts'
import { failWhenEnded, startScript, stop } from './processes.ts'

const startingTime = 30_000

/** Starts the baseline with the answers it is to give, by address. */
export const startBaseline = async (answers: Map<string, Answer>) => {
  const child = startScript('bench/baseline.ts', { hasChannel: true })
  const waiting = new AbortController()
  const limit = AbortSignal.any([waiting.signal, AbortSignal.timeout(startingTime)])
  const listening = once(child, 'message', { signal: limit })
  try {
    child.send(answers)
    const [port] = await Promise.race([listening, failWhenEnded(child, limit)])
    return { base: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => stop(child) }
  } catch (error) {
    await stop(child)
    throw error
  } finally {
    waiting.abort()
  }
}
