// Readers who each rate one story: without a cookie, so that everyone is a new visitor, and from an
// address of their own, which the product believes its proxy.
import { performance } from 'node:perf_hooks'
import type { Load, Tool } from './load.ts'
import { quantile } from './readInTurn.ts'
import { settings } from './settings.ts'

let sent = 0

const nextAddress = () => {
  sent += 1
  return `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`
}

// Over all stories: more of one of them would be a burst, which is another matter.
const nextPath = () => `/v1/articles/bai-viet-${sent % settings.articles}/rating`

const rateOnce = async (base: string) => {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': nextAddress() }
  const body = JSON.stringify({ value: 4 })
  const answer = await fetch(base + nextPath(), { method: 'PUT', headers, body })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`A rating was answered with ${answer.status}.`)
}

const rateUntil = async (base: string, end: number) => {
  const times: number[] = []
  while (performance.now() < end) {
    const start = performance.now()
    await rateOnce(base)
    times.push(performance.now() - start)
  }
  return times
}

/** As many at once as the load has connections. The client is Node's own, the same for both sides. */
export const raters: Tool = {
  name: 'raters',
  measure: async ({ url, seconds, connections }: Load) => {
    const { origin } = new URL(url)
    const end = performance.now() + seconds * 1000
    const crowd = Array.from({ length: connections }, () => rateUntil(origin, end))
    const times = (await Promise.all(crowd)).flat().sort((one, other) => one - other)
    return {
      perSecond: times.length / seconds,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
    }
  },
}
