import type { Payload } from 'payload'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import type { Figure } from '#kit/figures.ts'
import { countFailedJobs, countOverdueJobs, countWaitingJobs } from '#kit/jobs.ts'
import { isLinked } from '#kit/otherProcesses.ts'

type Name = Figure['name']
type OfCache = ReturnType<ReturnType<typeof deliveryCacheOf>['figures']>

const ofCache = (key: keyof OfCache, name: Name, help: string): Figure => ({
  name,
  help,
  read: (payload) => deliveryCacheOf(payload).figures()[key],
})

const cache = [
  ofCache('entries', 'masthead_cache_entries', 'Answers that are kept'),
  ofCache('bytes', 'masthead_cache_bytes', 'Bytes that kept answers take up'),
  ofCache('hits', 'masthead_cache_hits_total', 'Reads that a kept answer has served'),
  ofCache('stale', 'masthead_cache_stale_total', 'Reads served once more beyond an answer’s time'),
  ofCache('misses', 'masthead_cache_misses_total', 'Reads whose answer was not kept'),
  ofCache('joined', 'masthead_cache_joined_total', 'Answers shared while they were being made'),
  ofCache('invalidated', 'masthead_cache_invalidated_total', 'Answers that a change has dropped'),
  ofCache('evicted', 'masthead_cache_evicted_total', 'Answers that have made room for others'),
]

const jobs: Figure[] = [
  {
    name: 'masthead_jobs_waiting',
    help: 'Jobs that are not done, those for later among them',
    read: countWaitingJobs,
  },
  {
    name: 'masthead_jobs_overdue',
    help: 'Jobs that should have been done five minutes ago',
    read: countOverdueJobs,
  },
  {
    name: 'masthead_jobs_failed',
    help: 'Jobs that were given up and are still listed',
    read: countFailedJobs,
  },
]

const readLink = (payload: Payload) => {
  const isWhole = isLinked(payload)
  return isWhole === undefined ? undefined : Number(isWhole)
}

const link: Figure = {
  name: 'masthead_redis_linked',
  help: '1 while other processes are heard, 0 while they are not',
  read: readLink,
}

/** The platform's own figures, beside those of requests and of the process. */
export const platformFigures: Figure[] = [...cache, ...jobs, link]
