// What readers meet, for people.
import { fine, toTable, whole, writeResult } from './markdown.ts'
import type { Sample } from './memory.ts'
import type { Phase } from './publishing.ts'
import { describeLoad, describeRun } from './report.ts'
import { deliverySettings as settings } from './settings.ts'
import type { Start } from './starts.ts'

// As this file is loaded: before the work begins.
const run = [describeRun(), describeLoad()].filter((line) => line !== undefined)

export type DeliveryReport = {
  publishing: Phase[]
  memory: { samples: Sample[]; growth: number }
  starts: Start[]
}

const toPublishing = ([quiet, ...others]: Phase[]) =>
  toTable(
    ['While a story is published', 'readings', 'p50 ms', 'p99 ms', 'p99 to quiet'],
    [quiet!, ...others].map(({ name, readings, p50, p99 }) => [
      name,
      whole(readings),
      fine(p50),
      fine(p99),
      (p99 / quiet!.p99).toFixed(1),
    ]),
  )

const widest = 40

/** A bar a sample; the cache's part of it is the darker one. */
const toChart = (samples: Sample[]) => {
  const most = Math.max(...samples.map(({ resident }) => resident))
  const lines = samples.map(({ requests, resident, cache }) => {
    const [all, kept] = [resident, cache].map((size) => Math.round((size / most) * widest))
    const bar = ('█'.repeat(kept!) + '░'.repeat(all! - kept!)).padEnd(widest)
    return `${whole(requests).padStart(9)}  ${bar}  ${resident} MB, ${cache} MB of it kept answers`
  })
  return ['```', ...lines, '```'].join('\n')
}

const toStarts = (starts: Start[]) => {
  const many = `after ${whole(settings.starts.answers)} answers, MB`
  return toTable(
    ['Start', 'ready, ms', 'CPU time, ms', 'memory then, MB', many],
    starts.map(({ name, ready, cpu, fresh, used }) => [
      name,
      ...[ready, cpu, fresh, used].map(whole),
    ]),
  )
}

/** Writes `results/delivery.md`. @returns the Markdown */
export const writeDeliveryReport = ({ publishing, memory, starts }: DeliveryReport) => {
  const { publishing: load, memory: long, starts: each } = settings
  const parts = [
    '# Delivery',
    ...run,
    '## Publishing under a load of readers',
    toPublishing(publishing),
    `${whole(load.perSecond)} readings a second at fixed times, whatever became of those before (an open loop; waiting counts from when a reading was due), of 50 stories, three lists and two front pages that are kept, while an editor publishes ${load.publications} stories over HTTP, each ${load.pause / 1000} s after the last. One process, the whole newsroom. The second after a publication may have 3 times the quiet p99; a reading is quiet two seconds after one.`,
    '## Memory in the long run',
    toChart(memory.samples),
    `${whole(long.requests)} requests over ${whole(long.addresses)} addresses, ${long.readers} at once, few of which get most; each answer is a list of five. The last quarter's median of resident memory is ${memory.growth.toFixed(2)} of the second's: steady is from 0.90 to 1.10. Kept answers are those of the cache's own count, which is bounded at 64 MB, and 4 MB for refusals.`,
    '## Starting',
    toStarts(starts),
    `From the start of the process until it says that it is ready, on a warm machine; medians of ${each.times} starts. CPU time, which other work on the machine changes less, counts all threads. The delivery role is to be ready in less than a second. The bare server is told of the answers, and sends the same bytes.`,
  ]
  return writeResult('delivery.md', parts.join('\n\n'))
}
