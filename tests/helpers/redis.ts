// A Redis of a test's own: Debian's, on a free port, keeping nothing.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort.ts'

/** Debian's, or the one that `REDIS_SERVER_PATH` names. */
const serverPath = process.env.REDIS_SERVER_PATH ?? '/usr/bin/redis-server'

/** `describe` where there is a Redis; a missing one is said, or fails with REQUIRE_REDIS=1. */
export const describeWithRedis = (name: string, tests: () => void) => {
  if (existsSync(serverPath)) return describe(name, tests)
  if (process.env.REQUIRE_REDIS) throw new Error(`There is no Redis at ${serverPath}.`)
  console.log(`Skipped, for there is no Redis at ${serverPath}: ${name}`)
  return describe.skip(name, tests)
}

const listening = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', (data) => {
      if (String(data).includes('Ready to accept connections')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`Redis ended with ${code}`)))
  })

const exited = (child: ChildProcess) =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : undefined

/** Not running yet. `hang` has it answer nothing without closing a connection, until `goOn`. */
export const createRedis = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'masthead-redis-'))
  const port = await freePort()
  let child: ChildProcess | undefined

  const start = async () => {
    const only = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    child = spawn(serverPath, ['--port', String(port), '--dir', folder, ...only])
    await listening(child)
  }
  const stop = async () => {
    child?.kill('SIGKILL')
    if (child) await exited(child)
  }
  const end = async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
  const hang = () => child?.kill('SIGSTOP')
  const goOn = () => child?.kill('SIGCONT')
  return { url: `redis://127.0.0.1:${port}`, start, stop, end, hang, goOn }
}

export type TestRedis = Awaited<ReturnType<typeof createRedis>>
