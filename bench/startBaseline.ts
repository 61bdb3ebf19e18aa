import type { Serializable } from 'node:child_process'
import { once } from 'node:events'
import { failWhenEnded, startScript, stop } from './processes.ts'

const startingTime = 30_000

/** Starts a baseline with what it is to know: `message` is the first that it is sent. */
export const startBaseline = async (file: string, message: Serializable) => {
  const child = startScript(file, { hasChannel: true })
  const waiting = new AbortController()
  const limit = AbortSignal.any([waiting.signal, AbortSignal.timeout(startingTime)])
  const listening = once(child, 'message', { signal: limit })
  try {
    child.send(message)
    const [port] = await Promise.race([listening, failWhenEnded(child, limit)])
    return { base: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => stop(child) }
  } catch (error) {
    await stop(child)
    throw error
  } finally {
    waiting.abort()
  }
}
