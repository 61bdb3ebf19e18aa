// Readings of addresses in their order, by several readers at once.
import { Pool } from 'undici'
import type { Figures } from './load.ts'

/** What frontends ask for: what is sent is compressed, whoever sends it. */
export const asFrontend = { 'accept-encoding': 'gzip, deflate, br' }

/** The next `most` of them, or those that are left. */
export function* take(paths: Iterator<string>, most: number) {
  for (let n = 0; n < most; n++) {
    const { value, done } = paths.next()
    if (done) return
    yield value
  }
}

/** All of them, without end. */
export function* overAndOver<T>(values: readonly T[]) {
  for (;;) yield* values
}

/** Of times in ascending order. @param part from 0 to 1 */
export const quantile = (sorted: number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

/** In bytes: what is larger would end its connection. */
const largest = 16 * 1024 * 1024

type Options = { paths: Iterable<string>; seconds: number; readers: number }

/** Reads the addresses below `base`, `readers` at once, to their end or for `seconds`. */
export const readInTurn = async (
  base: string,
  { paths, seconds, readers }: Options,
): Promise<Figures & { count: number }> => {
  const { origin, pathname } = new URL(base)
  const pool = new Pool(origin, { connections: readers })
  const prefix = pathname === '/' ? '' : pathname
  const asking = { method: 'GET', headers: asFrontend } as const
  const left = paths[Symbol.iterator]()
  const latencies: number[] = []
  const begin = performance.now()

  const read = async () => {
    while (performance.now() - begin < seconds * 1000) {
      const { value: path, done } = left.next()
      if (done) return
      const sent = performance.now()
      const { statusCode, body } = await pool.request({ ...asking, path: prefix + path })
      await body.dump({ limit: largest })
      if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}.`)
      latencies.push(performance.now() - sent)
    }
  }

  await Promise.all(Array.from({ length: readers }, read)).finally(() => pool.destroy())
  const took = (performance.now() - begin) / 1000
  latencies.sort((a, b) => a - b)
  const inHundredths = (value: number) => Math.round(value * 100) / 100
  return {
    count: latencies.length,
    perSecond: inHundredths(latencies.length / took),
    p50: inHundredths(quantile(latencies, 0.5)),
    p99: inHundredths(quantile(latencies, 0.99)),
  }
}
