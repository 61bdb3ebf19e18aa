// The load: wrk where it is installed, else autocannon, each as a process of its own.
import { execFile, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const autocannonFile = fileURLToPath(
  new URL('../node_modules/autocannon/autocannon.js', import.meta.url),
)
const postScript = fileURLToPath(new URL('post.lua', import.meta.url))
const grace = 20_000

/**
 * `body`: JSON for wrk to post instead of reading; each `[<id>]` in it becomes one never sent. `etag`: of what
 * the readers have already.
 */
export type Load = {
  url: string
  seconds: number
  connections: number
  body?: string
  etag?: string
}

const known = (etag?: string) => (etag ? ['-H', `If-None-Match: ${etag}`] : [])

/** Answers a second; latencies in milliseconds; how many they were, where each was counted. */
export type Figures = { perSecond: number; p50: number; p99: number; count?: number }
export type Tool = { name: string; warning?: string; measure: (load: Load) => Promise<Figures> }

const inMilliseconds = { us: 0.001, ms: 1, s: 1000 }

const find = (output: string, pattern: RegExp) => {
  const found = pattern.exec(output)
  if (!found) throw new Error(`wrk has not printed ${pattern}:\n${output}`)
  return found
}

const readPercentile = (output: string, percent: number) => {
  const [, value, unit] = find(output, new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)\\b`))
  return Number(value) * inMilliseconds[unit as keyof typeof inMilliseconds]
}

/** @throws Error where wrk has printed failures among the answers */
const readWrk = (output: string): Figures => {
  const failures = /(Socket errors|Non-2xx).*/.exec(output)
  if (failures) throw new Error(`Answers failed under load. ${failures[0]}`)
  return {
    perSecond: Number(find(output, /Requests\/sec:\s+([\d.]+)/)[1]),
    p50: readPercentile(output, 50),
    p99: readPercentile(output, 99),
  }
}

const wrk: Tool = {
  name: 'wrk',
  measure: async ({ url, seconds, connections, body, etag }) => {
    const how = [
      ...known(etag),
      '-t1',
      `-c${connections}`,
      `-d${seconds}s`,
      '--latency',
      '--timeout',
      '10s',
    ]
    const args = body ? [...how, '-s', postScript, url, '--', body, randomUUID()] : [...how, url]
    const { stdout } = await run('wrk', args, { timeout: seconds * 1000 + grace })
    return readWrk(stdout)
  },
}

type AutocannonResult = {
  requests: { average: number }
  latency: { p50: number; p99: number }
  errors: number
  non2xx: number
  '3xx': number
}

const autocannon: Tool = {
  name: 'autocannon',
  warning:
    'wrk is not installed. autocannon, in its place, may itself be the bottleneck and hide a ' +
    'difference: the true ratios may be lower than those shown.',
  measure: async ({ url, seconds, connections, etag }) => {
    const args = [
      autocannonFile,
      ...known(etag),
      '--json',
      '-c',
      `${connections}`,
      '-d',
      `${seconds}`,
      url,
    ]
    const { stdout } = await run(process.execPath, args, { timeout: seconds * 1000 + grace })
    const {
      requests,
      latency,
      errors,
      non2xx,
      '3xx': redirects,
    } = JSON.parse(stdout) as AutocannonResult
    // 304 is what readers are to be told who have it already, and nothing else.
    const failures = errors + non2xx - (etag ? redirects : 0)
    if (failures) throw new Error(`Answers failed under load: ${failures}.`)
    return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 }
  },
}

export const chooseTool = () => (spawnSync('wrk', ['-v']).error ? autocannon : wrk)
