import { once } from 'node:events'
import { failWhenEnded, startScript, stop } from './processes.ts'
import type { Report } from './report.ts'
import { environment } from './startProduct.ts'

const longest = 180_000

/** Asks for the moderators' queue at both sizes, on a database of its own in `folder`. */
export const measureQueue = async (folder: string): Promise<Report['queue']> => {
  const env = environment(`${folder}/queue`, 0)
  const child = startScript('bench/askQueue.ts', { env, hasChannel: true })
  const waiting = new AbortController()
  const limit = AbortSignal.any([waiting.signal, AbortSignal.timeout(longest)])
  const answered = once(child, 'message', { signal: limit })
  try {
    const [milliseconds] = await Promise.race([answered, failWhenEnded(child, limit)])
    return [{ name: 'comments that wait, 25 of them', milliseconds }]
  } finally {
    waiting.abort()
    await stop(child)
  }
}
