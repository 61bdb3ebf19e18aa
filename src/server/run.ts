import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPayload, type Payload } from 'payload'
import { setOwnAddress } from '#client/ownAddress.ts'
import type { Environment } from '#config/env.ts'
import { migrate } from '#database/migrate.ts'
import { openDeliveryCache } from '#kit/deliveryCache.ts'
import { buildPages } from '../build/buildPages.js'
import { buildReader } from '../build/buildReader.js'
import { catchUp } from './catchUp.ts'
import { checkPort, explain } from './checkPort.ts'
import { createApp } from './createApp.ts'
import { furnish } from './furnish.ts'
import { checkMediaFolder, makeMediaFolder } from './mediaFolder.ts'
import { stopOnSignal } from './stopOnSignal.ts'
import { welcome } from './welcome.ts'

const startPayload = async () => {
  const { default: config } = await import('../payload.config.ts')
  return getPayload({ config })
}

// Once the database is furnished: until then, the look into the queues would wait for its turn
// behind the demonstration.
const startClocks = ({ config }: Payload) => getPayload({ config, cron: true })

// After Payload: the two share one instance, and hooks run from the copy that was loaded first. Only
// who shows pages loads it.
const startNext = async (env: Environment): Promise<RequestListener> => {
  const { default: next } = await import('next')
  const app = next({ dev: !env.isProduction, port: env.PORT, hostname: env.HOST })
  await app.prepare()
  return app.getRequestHandler()
}

// Listening everywhere includes the loopback address.
const ownAddress = ({ HOST = '0.0.0.0' }: Environment, { port }: AddressInfo) => {
  if (HOST === '0.0.0.0' || HOST === '::') return `http://127.0.0.1:${port}`
  return HOST.includes(':') ? `http://[${HOST}]:${port}` : `http://${HOST}:${port}`
}

// Proxies and clients keep an idle connection for 60 s. Were it closed here first, a request on its
// way would meet a reset.
const idleTime = 75_000

const listen = (env: Environment, payload: Payload, pages?: RequestListener) => {
  const server = createServer(
    createApp({
      payload,
      next: pages,
      delivers: env.ROLE !== 'worker',
      trustProxy: env.TRUST_PROXY,
      checks: { media: () => checkMediaFolder(env) },
      metricsToken: env.METRICS_TOKEN,
    }),
  )
  server.keepAliveTimeout = idleTime
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, env)))
    server.listen(env.PORT, env.HOST, () => resolve(server))
  })
}

// Somebody's promise that nobody waited for must not take the newsroom down.
const surviveStrayRejections = ({ logger }: Payload) =>
  process.on('unhandledRejection', (err) => logger.error({ err, msg: 'A promise was left alone' }))

// Redis is not everywhere: its client is loaded where it is.
const linkProcesses = async (payload: Payload, url: string) => {
  const { linkByRedis } = await import('./redisLink.ts')
  linkByRedis(payload, url)
}

/** Brings up what the role asks for: everything, delivery without the panel, or jobs alone. */
export const run = async (env: Environment) => {
  await checkPort(env)
  const hasPages = env.ROLE === 'all'
  if (hasPages && env.isProduction) await buildPages()
  if (hasPages) await buildReader()
  const payload = await startPayload()
  openDeliveryCache(payload, env.CACHE_MB)
  surviveStrayRejections(payload)
  if (env.REDIS_URL) await linkProcesses(payload, env.REDIS_URL)
  await makeMediaFolder(env)
  await migrate(payload)
  const pages = hasPages ? await startNext(env) : undefined
  // As late as can be: the passwords made here are told once, by a start that has come to its end.
  const accounts = await furnish(payload, env)
  const server = await listen(env, payload, pages)
  setOwnAddress(ownAddress(env, server.address() as AddressInfo))
  stopOnSignal({ payload, server })
  welcome({ env, accounts })
  if (env.ROLE === 'delivery') return
  await startClocks(payload)
  await catchUp(payload)
}
