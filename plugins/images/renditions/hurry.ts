import type { Payload } from 'payload'
import { stopSignal } from '#kit/stopping.ts'
import { queue } from './queue.ts'

const key = Symbol.for('masthead.renditions.hurry')
type State = { isAskedAgain: boolean }
type Hurrying = Payload & { [key]?: State }

// The newest first: who has just uploaded a picture does not wait for an archive.
const options = { queue, limit: 1, processingOrder: '-createdAt', silent: true } as const

const workOff = async (payload: Payload) => {
  let isEmpty = false
  while (!isEmpty && !stopSignal(payload).aborted) {
    isEmpty = (await payload.jobs.run(options)).noJobsRemaining ?? false
  }
}

const workOffAll = async (payload: Hurrying) => {
  const state: State = { isAskedAgain: true }
  payload[key] = state
  try {
    while (state.isAskedAgain) {
      state.isAskedAgain = false
      await workOff(payload)
    }
  } catch (err) {
    payload.logger.error({ err, msg: 'Renditions could not be made at once' })
  } finally {
    delete payload[key]
  }
}

/**
 * Begins to work off the queue now, one picture at a time, where this process runs jobs: the next
 * minute would be late for whoever has just uploaded one. Nobody waits for the end of it.
 */
export const hurry = (payload: Hurrying) => {
  if (!payload.crons.length) return
  if (payload[key]) payload[key].isAskedAgain = true
  else void workOffAll(payload)
}
