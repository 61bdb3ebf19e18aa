// What operators watch, as Prometheus reads it.
import { createRequire } from 'node:module'
import type { Payload } from 'payload'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { figuresOf } from '#kit/figures.ts'
import type { Note } from './measureRequests.ts'
import { platformFigures } from './platformFigures.ts'
import { registerFigure } from './registerFigure.ts'
import { createRequestTally, toLabels, type RequestTally } from './requestTally.ts'

const require = createRequire(import.meta.url)
const { version } = require('../../../package.json') as { version: string }

const labelNames = ['method', 'route', 'status'] as const

/** In seconds. Most of what is made takes some milliseconds; pages and uploads take more. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

const addInfo = (registry: Registry, { db }: Payload) => {
  const labels = { version, database: db.name === 'mongoose' ? 'mongodb' : db.name }
  const info = new Gauge({
    name: 'masthead_info',
    help: 'What runs: its version, and the database it stands on',
    labelNames: Object.keys(labels),
    registers: [registry],
  })
  info.set(labels, 1)
}

const addRequests = (registry: Registry, tally: RequestTally) =>
  new Counter({
    name: 'masthead_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
    collect() {
      this.reset()
      for (const { labels, count } of tally.counts()) this.inc(labels, count)
    },
  })

const addDurations = (registry: Registry) =>
  new Histogram({
    name: 'masthead_http_request_duration_seconds',
    help: 'How long requests took that no kept answer served at once',
    labelNames,
    buckets,
    registers: [registry],
  })

/** The figures of this process: `registry` has them, `tally` and `note` are told of requests. */
export const createMetrics = (payload: Payload) => {
  const registry = new Registry()
  const tally = createRequestTally()
  addInfo(registry, payload)
  addRequests(registry, tally)
  const durations = addDurations(registry)
  for (const figure of [...platformFigures, ...figuresOf(payload.config)]) {
    registerFigure(registry, payload, figure)
  }
  collectDefaultMetrics({ register: registry })

  const note: Note = (ended, seconds) => {
    tally.add(ended)
    if (seconds !== undefined) durations.observe(toLabels(ended), seconds)
  }
  return { registry, tally, note }
}
