import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Figure } from '#kit/figures.ts'

/** Milliseconds that one figure may take: a database that hangs costs its own figures alone. */
const patience = 2_000

const inTime = <T>(reading: Promise<T>) =>
  Promise.race([reading, setTimeout(patience, undefined, { ref: false })])

/** Adds a figure to the registry. What cannot be read, or not in time, is left out of that answer. */
export const registerFigure = (
  registry: Registry,
  payload: Payload,
  { name, help, read }: Figure,
) => {
  const readOrNothing = async () => {
    try {
      return await inTime(Promise.resolve(read(payload)))
    } catch (err) {
      payload.logger.warn({ err, msg: `${name} could not be read` })
    }
  }
  const collect = async () => {
    const value = await readOrNothing()
    metric.remove()
    if (value !== undefined) metric.inc(value)
  }
  const Kind = name.endsWith('_total') ? Counter : Gauge
  const metric = new Kind({ name, help, registers: [registry], collect })
}
