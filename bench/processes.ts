// The benchmark's own child processes: started here, stopped here, and no others touched.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const patience = 15_000

const running = new Set<ChildProcess>()

// However this process ends, none of its children is left behind.
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

type Options = { env?: Record<string, string>; hasChannel?: boolean }

// TypeScript needs translating; what is JavaScript already is measured without a translator.
const howToRun = (file: string) => [
  '--conditions=production',
  ...(file.endsWith('.ts') ? ['--import', 'tsx'] : []),
]

/** Starts a file of this project; only what goes wrong with it is shown. */
export const startScript = (file: string, { env = {}, hasChannel = false }: Options = {}) => {
  const child = spawn(process.execPath, [...howToRun(file), file], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', ...(hasChannel ? (['ipc'] as const) : [])],
    serialization: 'advanced',
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null

/** Waits for a script that ends by itself, for as long as `milliseconds`. */
export const finish = async (child: ChildProcess, milliseconds: number) => {
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const [code, signal] = hasEnded(child)
    ? [child.exitCode, child.signalCode]
    : await once(child, 'exit')
  clearTimeout(timer)
  if (code !== 0) throw new Error(`${child.spawnargs.at(-1)} ended with ${code ?? signal}.`)
}

/** Asks a server to stop, and insists after 15 seconds. */
export const stop = async (child: ChildProcess) => {
  if (hasEnded(child)) return
  const insist = setTimeout(() => child.kill('SIGKILL'), patience)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  clearTimeout(insist)
}

/** Rejects once a server has ended, which it does not do while it is needed. */
export const failWhenEnded = async (child: ChildProcess, signal: AbortSignal): Promise<never> => {
  const [code, killedBy] = await once(child, 'exit', { signal })
  throw new Error(`${child.spawnargs.at(-1)} ended early with ${code ?? killedBy}.`)
}
