import type { Payload } from 'payload'
import { catchUpsOf } from '#kit/extendConfig.ts'
import { clocksOf, releaseStuckJobs } from '#kit/jobs.ts'
import { stopSignal } from '#kit/stopping.ts'

// The process answers readers by now: what fails here is told, and the rest goes on.
const attempt = async (payload: Payload, work: () => Promise<unknown>) => {
  if (stopSignal(payload).aborted) return
  try {
    await work()
  } catch (err) {
    payload.logger.error({ err, msg: 'Catching up failed' })
  }
}

/** Does what fell due while nobody ran: stories to publish, letters to send. Logs what fails. */
export const catchUp = async (payload: Payload) => {
  await attempt(payload, () => releaseStuckJobs(payload))
  for (const work of catchUpsOf(payload.config)) await attempt(payload, () => work(payload))
  for (const { queue, limit } of clocksOf(payload.config)) {
    await attempt(payload, () => payload.jobs.run({ queue, limit }))
  }
}
