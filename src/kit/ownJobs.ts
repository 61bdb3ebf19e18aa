// Which jobs this process has begun and not ended: at its stop, none is left to wait for its lease.
import { setTimeout as pause } from 'node:timers/promises'
import type { Config, Payload, TaskConfig, Where } from 'payload'
import { stopSignal } from './stopping.ts'

type Id = string | number

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.ownJobs')
type Holder = { [key]?: Set<Id> }

const ownJobs = (payload: Payload & Holder) => (payload[key] ??= new Set())

const noting = (task: TaskConfig): TaskConfig => {
  const { handler } = task
  if (typeof handler !== 'function') return task
  const noted: typeof handler = async (args) => {
    const { job, req } = args
    const own = ownJobs(req.payload)
    own.add(job.id)
    try {
      return await handler(args)
    } finally {
      // Ended, but not stored as such yet: at a stop, that is waited for.
      if (!stopSignal(req.payload).aborted) own.delete(job.id)
    }
  }
  return { ...task, handler: noted }
}

/** Has every task note its jobs: behind all plugins, which add tasks. */
export const noteOwnJobs = (config: Config): Config => ({
  ...config,
  jobs: { ...config.jobs, tasks: config.jobs?.tasks?.map(noting) },
})

const collection = 'payload-jobs'

const underWay = (payload: Payload): Where => ({
  and: [
    { id: { in: [...ownJobs(payload)] } },
    { processing: { equals: true } },
    { completedAt: { exists: false } },
  ],
})

const isAnyUnderWay = async (payload: Payload) =>
  ownJobs(payload).size > 0 &&
  (await payload.count({ collection, where: underWay(payload) })).totalDocs > 0

/** Milliseconds between two looks. */
const look = 100

/**
 * Waits for the jobs that this process has begun, `patience` milliseconds at most, and gives those
 * that take longer back to the queue. A task must bear being begun twice.
 */
export const endOwnJobs = async (payload: Payload, patience: number) => {
  const end = performance.now() + patience
  while (await isAnyUnderWay(payload)) {
    if (performance.now() >= end) {
      const data = { processing: false }
      await payload.update({ collection, where: underWay(payload), data, depth: 0 })
      return
    }
    await pause(look)
  }
}
