// The figures for people (a table) and for programs (JSON), with the machine they were taken on.
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os'
import type { Comparison, Side } from './compare.ts'
import { fine, toTable, whole, writeResult } from './markdown.ts'
import type { Settings } from './settings.ts'

export type Report = {
  date: string
  tool: { name: string; warning?: string }
  settings: Settings
  machine: ReturnType<typeof describeMachine>
  cached: ({ name: string; path: string; bytes: number } & Comparison)[]
  /** Against Payload's REST, where it answers the same. */
  cold: ({ name: string; product: Side } & Partial<Comparison>)[]
  written: ({ name: string; path: string } & Comparison)[]
  /** Milliseconds, one for each of the settings' sizes. */
  queue: { name: string; milliseconds: number[] }[]
}

/** Ask before the work begins: `load` is what else the machine does. */
export const describeMachine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: type(),
  node: process.version,
  load: Number(loadavg()[0]!.toFixed(2)),
})

const compared = ['baseline/s', 'product/s', 'ratio', 'by CPU time', 'p50 ms', 'p99 ms']
const toCells = ({
  baseline,
  product,
  ratio,
  cpuRatio,
}: Partial<Comparison> & { product: Side }) => [
  baseline ? whole(baseline.median) : '–',
  whole(product.median),
  ratio?.toFixed(2) ?? '–',
  cpuRatio?.toFixed(2) ?? '–',
  fine(product.p50),
  fine(product.p99),
]

const cachedTable = ({ cached }: Report) =>
  toTable(
    ['Cached', 'bytes', ...compared],
    cached.map(({ name, bytes, ...figures }) => [name, whole(bytes), ...toCells(figures)]),
  )

const writtenTable = ({ written }: Report) =>
  toTable(
    ['Written', ...compared],
    written.map(({ name, ...figures }) => [name, ...toCells(figures)]),
  )

const queueTable = ({ queue, settings: { queueSizes } }: Report) =>
  toTable(
    ['Moderators’ queue', ...queueSizes.map((size) => `among ${whole(size)}, ms`), 'growth'],
    queue.map(({ name, milliseconds }) => [
      name,
      ...milliseconds.map((time) => time.toFixed(1)),
      (milliseconds.at(-1)! / milliseconds[0]!).toFixed(1),
    ]),
  )

const coldTable = ({ cold }: Report) =>
  toTable(
    ['Cold', 'readings', ...compared],
    cold.map(({ name, ...figures }) => [
      name,
      whole(figures.product.readings ?? 0),
      ...toCells(figures),
    ]),
  )

/** The day and the machine, in a line. */
export const describeRun = () => {
  const { cores, cpu, memoryGb, node } = describeMachine()
  const date = new Date().toISOString().slice(0, 10)
  return `${date} · ${cpu}, ${cores} cores, ${memoryGb} GB · Node ${node}`
}

/** What a report says where the machine had other work. @param machine as it was before */
export const describeLoad = ({ cores, load } = describeMachine()) =>
  load > cores / 4
    ? `**The machine was busy with other work (load ${load}): these figures are rough.**`
    : undefined

const warningsOf = ({ machine, tool: { warning } }: Report) =>
  [describeLoad(machine), warning && `**${warning}**`].filter(Boolean).map((text) => `${text}\n\n`)

/** The report as Markdown. */
export const toMarkdown = (report: Report) => {
  const { date, machine, settings, tool } = report
  const { cpu, cores, memoryGb, system, node } = machine
  return `# Benchmark

${date} · ${cpu}, ${cores} cores, ${memoryGb} GB, ${system} · Node ${node} · ${tool.name}, ${settings.connections} connections, ${settings.rounds} rounds of ${settings.seconds} s, medians

${warningsOf(report).join('')}${cachedTable(report)}

The baseline is a bare \`node:http\` server in a process of its own that answers the same bytes with the same headers; a ratio of 1 would be as fast. By CPU time, it is the baseline's microseconds an answer to the product's, which other work on the machine changes less. Latencies are the product's.

${coldTable(report)}

By a process that keeps no answer (\`CACHE_MB=0\`), ${settings.coldReaders} at a time, from SQLite with ${settings.articles} stories of ${settings.words} words. The baseline is Payload's own REST in the same process, by turns, asked one step deep for the same fields of stories, authors, images, sections and tags, without counting; both compressed. It answers the body as stored, the product HTML, and whether comments and ratings are open besides; it starts once the views of all stories are kept. The story with threads has ${whole(settings.comments)} comments; REST has no threads.

${writtenTable(report)}

Comments through the whole gate, each by another writer, on one open story. The baseline is a bare \`node:http\` server that parses the JSON and inserts the row by the same client into a copy of the same database. Ratings come each from a new visitor and address, over all stories; their baseline inserts a row and counts it. The last row are readings of one story's rating, which is kept, while four others rate.

${queueTable(report)}

What the desk asks for a moderator, with how many there are in all, in one process; one comment in 20 waits. Medians of ${settings.queueAskings} askings.
`
}

/** Writes `results/latest.json` and `latest.md`. @returns the Markdown */
export const writeReport = async (report: Report) => {
  await writeResult('latest.json', JSON.stringify(report))
  return writeResult('latest.md', toMarkdown(report))
}
