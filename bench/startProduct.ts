// The product as it runs in production, on a database of its own in `folder`.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { copyFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { failWhenEnded, finish, startScript, stop } from './processes.ts'

const fillingTime = 180_000
const startingTime = 60_000

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
  while (!(await isReady(base))) await wait(100, undefined, { signal })
}

/** What a process is told of its place: all that it keeps is in `folder`. */
export const environment = (folder: string, port: number) => ({
  NODE_ENV: 'production',
  ROLE: 'delivery',
  SEED: 'none',
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

/** Fills a database, starts the product on it and waits until it is ready; as a `delivery`, unless told. */
export const startProduct = async (folder: string, settings: Record<string, string> = {}) => {
  const port = await findFreePort()
  const base = `http://127.0.0.1:${port}`
  const env = { ...environment(folder, port), ...settings }
  await finish(startScript('bench/fill.ts', { env }), fillingTime)
  await copyFile(`${folder}/bench.db`, `${folder}/copy.db`)

  const child = startScript('src/server/start.ts', { env })
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
  return { base, pid: child.pid!, stop: () => stop(child) }
}
