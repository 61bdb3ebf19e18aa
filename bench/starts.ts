// From the start of a process to its first answer, and its memory then and after many answers: of the
// product as a `delivery`, of the whole of it, and of a bare server that sends the same bytes.
import { readAnswer, type Answer } from './answers.ts'
import { median } from './compare.ts'
import { readCpuTime } from './cpuTime.ts'
import { memoryOf } from './memoryOf.ts'
import { asFrontend, overAndOver, readInTurn, take } from './readInTurn.ts'
import { deliverySettings } from './settings.ts'
import { startBaseline } from './startBaseline.ts'
import { serve } from './startProduct.ts'

const { answers: count, readers, times } = deliverySettings.starts

/** Milliseconds, for how many of which the processor worked; megabytes. */
type Measured = { ready: number; cpu: number; fresh: number; used: number }

export type Start = { name: string } & Measured

const paths = [
  ...Array.from({ length: 50 }, (_, number) => `/v1/articles/bai-viet-${number}`),
  ...[5, 10, 20].map((limit) => `/v1/articles?limit=${limit}`),
]

type Server = {
  base: string
  pid: number
  milliseconds: number
  cpu?: number
  stop: () => Promise<void>
}

const startOnce = async (start: () => Promise<Server>): Promise<Measured> => {
  const { base, pid, milliseconds, cpu = 0, stop } = await start()
  try {
    const fresh = await memoryOf(pid)
    await readInTurn(base, { paths: take(overAndOver(paths), count), seconds: Infinity, readers })
    return { ready: milliseconds, cpu: cpu / 1000, fresh, used: await memoryOf(pid) }
  } finally {
    await stop()
  }
}

const toMedians = (name: string, starts: Measured[]): Start => {
  const of = (what: keyof Measured) => median(starts.map((one) => one[what]))
  return { name, ready: of('ready'), cpu: of('cpu'), fresh: of('fresh'), used: of('used') }
}

// Started once for that, too: what is read from the disk for the first time is not measured.
const readAnswers = async (folder: string) => {
  const { base, stop } = await serve(folder)
  const read = async (path: string) =>
    [path, await readAnswer(base + path, { headers: asFrontend })] as const
  return new Map(await Promise.all(paths.map(read)).finally(stop))
}

const startBare = async (answers: Map<string, Answer>) => {
  const begin = performance.now()
  const server = await startBaseline('bench/baseline.ts', answers)
  const milliseconds = performance.now() - begin
  return { ...server, milliseconds, cpu: await readCpuTime(server.pid) }
}

/** The bare server first, then the product on what is in `folder`; started by turns. */
export const measureStarts = async (folder: string): Promise<Start[]> => {
  const answers = await readAnswers(folder)
  const kinds = {
    'bare `node:http`': () => startBare(answers),
    '`ROLE=delivery`': () => serve(folder),
    '`ROLE=all`': () => serve(folder, { settings: { ROLE: 'all' } }),
  }
  const starts = Object.keys(kinds).map(() => [] as Measured[])
  for (let n = 0; n < times; n++) {
    for (const [kind, start] of Object.values(kinds).entries()) {
      starts[kind]!.push(await startOnce(start))
    }
  }
  return Object.keys(kinds).map((name, kind) => toMedians(name, starts[kind]!))
}
