// Baseline and product by turns, so that whatever else the machine does falls on both.
import { readCpuTime } from './cpuTime.ts'
import type { Figures, Load, Tool } from './load.ts'

export type Server = { base: string; pid: number }
type Round = Figures & { cpu?: number }

/** `rounds` in order, and medians; `cpu` is in microseconds an answer, where it can be read. */
export type Side = {
  rounds: number[]
  median: number
  p50: number
  p99: number
  cpu?: number
  readings?: number
}

/** The product's part of what the baseline does: as answers a second, and for the same CPU time. */
export type Comparison = { baseline: Side; product: Side; ratio: number; cpuRatio?: number }

/** Sorts a copy. */
export const median = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const inHundredths = (value: number) => Math.round(value * 100) / 100

/** What rounds come to. */
export const toSide = (rounds: Round[]): Side => {
  const cpu = rounds.flatMap((round) => round.cpu ?? [])
  const counts = rounds.flatMap(({ count }) => count ?? [])
  return {
    rounds: rounds.map(({ perSecond }) => Math.round(perSecond)),
    median: Math.round(median(rounds.map(({ perSecond }) => perSecond))),
    p50: inHundredths(median(rounds.map(({ p50 }) => p50))),
    p99: inHundredths(median(rounds.map(({ p99 }) => p99))),
    cpu: cpu.length ? inHundredths(median(cpu)) : undefined,
    readings: counts.length ? counts.reduce((sum, count) => sum + count) : undefined,
  }
}

type Plan = { path: string; rounds: number } & Omit<Load, 'url'>

const playRound = async (tool: Tool, { base, pid }: Server, plan: Plan): Promise<Round> => {
  const { path, rounds: _, ...load } = plan
  const before = await readCpuTime(pid)
  const figures = await tool.measure({ ...load, url: base + path })
  const after = await readCpuTime(pid)
  if (before === undefined || after === undefined) return figures
  const answers = figures.count ?? figures.perSecond * plan.seconds
  return { ...figures, cpu: (after - before) / answers }
}

/** Loads the address on both, who goes first changing from round to round, after a warm-up. */
export const compare = async (
  tool: Tool,
  servers: { baseline: Server; product: Server },
  plan: Plan,
): Promise<Comparison> => {
  const sides = { baseline: [] as Round[], product: [] as Round[] }
  for (const server of Object.values(servers))
    await playRound(tool, server, { ...plan, seconds: 1 })
  for (let round = 0; round < plan.rounds; round++) {
    const order =
      round % 2 ? (['product', 'baseline'] as const) : (['baseline', 'product'] as const)
    for (const side of order) sides[side].push(await playRound(tool, servers[side], plan))
  }
  const [baseline, product] = [toSide(sides.baseline), toSide(sides.product)]
  const ratio = inHundredths(product.median / baseline.median)
  const cpuRatio = baseline.cpu && product.cpu && inHundredths(baseline.cpu / product.cpu)
  return { baseline, product, ratio, cpuRatio }
}
