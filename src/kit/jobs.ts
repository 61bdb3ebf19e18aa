// Payload's jobs, looked at from outside: what is late, and what a crash has left half done.
import { getCurrentDate, type Payload, type TaskConfig, type Where } from 'payload'

const minute = 60_000

const most = 100

/** A queue of a plugin's, and how many jobs of it are taken at a time. @default 100 */
export type Queue = { name: string; atOnce?: number }

type Queues = { jobs: { tasks?: TaskConfig[] }; custom?: Record<string, unknown> }

const scheduledIn = ({ tasks = [] }: Queues['jobs']) =>
  tasks.flatMap(({ schedule = [] }) => schedule.map(({ queue }) => queue))

/**
 * When each queue is looked into: `default`, those that tasks are scheduled in, and those that
 * plugins have added. A clock waits for all it has begun: with one for each, pictures that are being
 * cut do not keep a story from coming out.
 */
export const clocksOf = ({ jobs, custom }: Queues) => {
  const own = (custom?.queues ?? []) as Queue[]
  const queues = new Set(['default', ...scheduledIn(jobs), ...own.map(({ name }) => name)])
  return [...queues].map((queue) => {
    const { atOnce = most } = own.find(({ name }) => name === queue) ?? {}
    return { cron: '* * * * *', queue, limit: atOnce }
  })
}

/** A job that is waited for longer than this is overdue: runners look once a minute. */
const grace = 5 * minute

/** A job under way that has not been heard of for so long has lost its runner. */
const lease = 15 * minute

const ago = (milliseconds: number) =>
  new Date(getCurrentDate().getTime() - milliseconds).toISOString()

const isUnfinished: Where[] = [
  { completedAt: { exists: false } },
  { hasError: { not_equals: true } },
]

// Without tasks there is no such collection.
const countWhere = async (payload: Payload, where: Where) =>
  payload.collections['payload-jobs']
    ? (await payload.count({ collection: 'payload-jobs', where })).totalDocs
    : 0

/** How many jobs are not done, those for later among them. */
export const countWaitingJobs = (payload: Payload) => countWhere(payload, { and: isUnfinished })

/** How many jobs were given up. */
export const countFailedJobs = (payload: Payload) =>
  countWhere(payload, { hasError: { equals: true } })

/** How many jobs should have been done by now. */
export const countOverdueJobs = (payload: Payload) => {
  const late = ago(grace)
  const isLate: Where = {
    or: [
      { waitUntil: { less_than: late } },
      { and: [{ waitUntil: { exists: false } }, { createdAt: { less_than: late } }] },
    ],
  }
  return countWhere(payload, { and: [...isUnfinished, isLate] })
}

/** How many jobs have failed for good, of the tasks whose failures plugins have told. */
export const countToldFailures = async (payload: Payload) => {
  const tasks: string[] = payload.config.custom?.toldTasks ?? []
  if (tasks.length === 0) return 0
  return countWhere(payload, { and: [{ hasError: { equals: true } }, { taskSlug: { in: tasks } }] })
}

/** Gives jobs whose runner has died back to the queue. A task must bear being begun twice. */
export const releaseStuckJobs = async (payload: Payload) => {
  if (!payload.collections['payload-jobs']) return
  const where: Where = {
    and: [
      ...isUnfinished,
      { processing: { equals: true } },
      { updatedAt: { less_than: ago(lease) } },
    ],
  }
  const data = { processing: false }
  await payload.update({ collection: 'payload-jobs', where, data, depth: 0 })
}
