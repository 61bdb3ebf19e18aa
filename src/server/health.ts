import { Router } from 'express'
import type { Payload } from 'payload'
import { countOverdueJobs, countToldFailures } from '#kit/jobs.ts'
import { isLinked } from '#kit/otherProcesses.ts'
import type { AppOptions } from './createApp.ts'

type Checks = Record<string, () => Promise<unknown>>

const runChecks = async (checks: Checks) => {
  const results = await Promise.allSettled(Object.values(checks).map((check) => check()))
  const states = results.map(({ status }) => (status === 'fulfilled' ? 'ok' : 'failed'))
  return Object.fromEntries(Object.keys(checks).map((name, index) => [name, states[index]]))
}

// Late jobs are a worker's trouble: this process can answer readers all the same.
const describeJobs = async (payload: Payload) => {
  const [overdue, failed] = [await countOverdueJobs(payload), await countToldFailures(payload)]
  const troubles = [overdue && `${overdue} overdue`, failed && `${failed} failed`]
  return troubles.filter(Boolean).join(', ') || 'ok'
}

// Without it answers are kept for seconds only: slower, and true.
const describeLink = (payload: Payload) => {
  const isWhole = isLinked(payload)
  return isWhole === undefined ? {} : { redis: isWhole ? 'ok' : 'degraded' }
}

/**
 * `/healthz`: the process answers. `/readyz`: what it stands on answers too, each by name; how many
 * jobs are overdue or have failed for good, and whether other processes are heard.
 */
export const health = ({ payload, checks = {} }: Pick<AppOptions, 'payload' | 'checks'>) => {
  const database = () => payload.count({ collection: 'users' })
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_request, response) => {
    const results = await runChecks({ database, ...checks })
    const isReady = Object.values(results).every((state) => state === 'ok')
    response.set('Cache-Control', 'no-store').status(isReady ? 200 : 503)
    const jobs = await describeJobs(payload).catch(() => 'unknown')
    const others = { jobs, ...describeLink(payload) }
    response.json({ status: isReady ? 'ready' : 'not ready', checks: { ...results, ...others } })
  })
  return router
}
