// Readers who come at a fixed rate, whether those before them have been answered or not (an open loop). How
// long one waits counts from when it was due, so that no pause is passed over.
import { Agent } from 'node:http'
import { readAnswer } from './answers.ts'
import { asFrontend } from './readInTurn.ts'

/** By `performance.now()`, in milliseconds. */
export type Reading = { due: number; took: number }

const sockets = 256

/** Begins to read below `base`, `perSecond` times a second. `stop` waits for the last and tells of all. */
export const readSteadily = (base: string, nextPath: () => string, perSecond: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets })
  const readings: Promise<Reading>[] = []
  const begin = performance.now()
  const dueAt = (number: number) => begin + (number * 1000) / perSecond

  const read = async (due: number) => {
    const path = nextPath()
    const { status } = await readAnswer(base + path, { agent, headers: asFrontend })
    if (status !== 200) throw new Error(`${path} answered ${status}.`)
    return { due, took: performance.now() - due }
  }

  const timer = setInterval(() => {
    while (dueAt(readings.length) <= performance.now()) {
      const reading = read(dueAt(readings.length))
      reading.catch(() => {})
      readings.push(reading)
    }
  }, 1)

  /** @throws Error where an answer was none */
  const stop = async () => {
    clearInterval(timer)
    return Promise.all(readings).finally(() => agent.destroy())
  }
  return { stop }
}
