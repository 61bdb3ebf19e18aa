// The product as it runs in production, on a database of its own in `folder`.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { copyFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { readCpuTime } from './cpuTime.ts'
import { failWhenEnded, finish, startScript, stop } from './processes.ts'
import { firstAdmin } from './signIn.ts'

const fillingTime = 600_000
// Server and panel are built first where their sources have changed.
const startingTime = 400_000
const pause = 10

const findFreePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const isReady = (base: string) =>
  fetch(`${base}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

const waitUntilReady = async (base: string, signal: AbortSignal) => {
  while (!(await isReady(base))) await wait(pause, undefined, { signal })
}

/** What a process is told of its place: all that it keeps is in `folder`. */
export const environment = (folder: string, port: number) => ({
  NODE_ENV: 'production',
  ROLE: 'delivery',
  SEED: 'none',
  ...firstAdmin,
  HOST: '127.0.0.1',
  PORT: String(port),
  SITE_URL: 'https://news.example',
  DATABASE_URL: `file:${folder}/bench.db`,
  DATABASE_COMPATIBILITY: '',
  MEDIA_DIR: `${folder}/media`,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  S3_BUCKET: '',
  REDIS_URL: '',
  SMTP_URL: '',
  LOG_LEVEL: 'error',
  // Who rates comes from an address of their own.
  TRUST_PROXY: 'loopback',
})

/** The database as it was before the product started, for a baseline that writes. */
export const copyOf = (folder: string) => `file:${folder}/copy.db`

/** Fills the database that `environment` names, and copies it. */
export const fillDatabase = async (folder: string) => {
  await finish(startScript('bench/fill.ts', { env: environment(folder, 0) }), fillingTime)
  await copyFile(`${folder}/bench.db`, `${folder}/copy.db`)
}

/**
 * Starts the product on what is in `folder`, as a `delivery` unless told, and waits until it is ready.
 * `milliseconds`: from the process's start until then; `cpu`: microseconds that it
 * has used meanwhile.
 */
export const serve = async (
  folder: string,
  { settings = {} }: { settings?: Record<string, string> } = {},
) => {
  const port = await findFreePort()
  const base = `http://127.0.0.1:${port}`
  const env = { ...environment(folder, port), ...settings }
  const begin = performance.now()
  const child = startScript('src/build/start.js', { env })
  const waiting = new AbortController()
  const limit = AbortSignal.any([waiting.signal, AbortSignal.timeout(startingTime)])
  try {
    await Promise.race([waitUntilReady(base, limit), failWhenEnded(child, limit)])
  } catch (error) {
    await stop(child)
    throw error
  } finally {
    waiting.abort()
  }
  const milliseconds = performance.now() - begin
  const pid = child.pid!
  return { base, pid, child, milliseconds, cpu: await readCpuTime(pid), stop: () => stop(child) }
}

export type Product = Awaited<ReturnType<typeof serve>>

/** Fills a database and starts the product on it. */
export const startProduct = async (folder: string, settings?: Record<string, string>) => {
  await fillDatabase(folder)
  return serve(folder, { settings })
}
