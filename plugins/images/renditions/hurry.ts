import type { Payload } from 'payload'
import { inTurn } from '#kit/inTurn.ts'
import { stopSignal } from '#kit/stopping.ts'
import { queue } from './queue.ts'

// One job at a time: those not begun are free for others, and for a later start.
const workOff = async (payload: Payload) => {
  let isEmpty = false
  while (!isEmpty && !stopSignal(payload).aborted) {
    const { noJobsRemaining } = await payload.jobs.run({ queue, limit: 1, silent: true })
    isEmpty = noJobsRemaining ?? false
  }
}

/**
 * Begins to work off the queue now, where this process runs jobs: the next minute would be late for
 * whoever has just uploaded a picture. Nobody waits for the end of it.
 */
export const hurry = (payload: Payload) => {
  if (!payload.crons.length) return
  inTurn(payload, 'renditions:hurry', () => workOff(payload)).catch((err: unknown) =>
    payload.logger.error({ err, msg: 'Renditions could not be made at once' }),
  )
}
