// A whole platform for one test file: a database of its own, the real Express app, and people.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload, type Payload, type Plugin, type SanitizedConfig } from 'payload'
import { readEnv } from '#config/env.ts'
import { plugins as thePlugins, type Settings } from '#plugins/index.ts'
import { closeViewQueue } from '#kit/viewQueue.ts'
import { createApp } from '#server/createApp.ts'
import { createConfig } from '../../src/createConfig.ts'
import { restrictBuiltIns } from '../../src/management/restrictBuiltIns.ts'
import { withoutLeftovers } from '../../src/management/uploads.ts'
import { createAgent } from './agent.ts'
import { managementApi } from './managementApi.ts'
import { createPeople } from './people.ts'
import { copyTables, makeTables } from './tables.ts'

const mongoUrl = process.env.TEST_MONGODB_URL

const databaseFile = (folder: string) => `${folder}/test.db`

const databaseUrl = (folder: string) => {
  if (!mongoUrl) return `file:${databaseFile(folder)}`
  const url = new URL(mongoUrl)
  url.pathname = `/test_${randomBytes(6).toString('hex')}`
  return url.href
}

const testEnvironment = (folder: string, settings: Record<string, string>) =>
  readEnv({
    DATABASE_URL: databaseUrl(folder),
    DATABASE_COMPATIBILITY: mongoUrl ? process.env.DATABASE_COMPATIBILITY : undefined,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    MEDIA_DIR: `${folder}/media`,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    SITE_URL: 'http://news.test',
    ...settings,
  })

// Payload's REST sets its clockwork going with the first request: queued jobs would run at the turn
// of a minute, wherever a test just is.
const withoutClockwork = (config: SanitizedConfig) => ({
  ...config,
  jobs: { ...config.jobs, autoRun: [] },
})

const startPayload = async (
  folder: string,
  { list = thePlugins, plugins: extra = [], environment = {}, settings }: Options,
) => {
  const env = testEnvironment(folder, environment)
  const own = list({
    siteUrl: env.SITE_URL,
    siteName: env.SITE_NAME,
    siteLanguage: env.SITE_LANGUAGE,
    mediaFolder: env.MEDIA_DIR,
    timeZone: env.TIME_ZONE,
    ...settings,
  })
  const built = await buildConfig(await createConfig(env, [...own, ...extra]))
  const config = withoutLeftovers(restrictBuiltIns(built))
  const hasTables = Boolean(mongoUrl) || (await copyTables(databaseFile(folder)))
  const payload = await getPayload({ config: withoutClockwork(config) })
  if (!hasTables) await makeTables(payload, databaseFile(folder))
  return payload
}

const listen = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const close = async (server: Server, payload: Payload) => {
  await closeViewQueue(payload)
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
  if (mongoUrl) await (payload.db as unknown as { connection: Droppable }).connection.dropDatabase()
  await payload.destroy()
}

type Droppable = { dropDatabase: () => Promise<unknown> }

type Options = {
  /** Makes the platform's own plugins. @default the list, switched on */
  list?: typeof thePlugins
  /** Behind the platform's own. @default none */
  plugins?: Plugin[]
  /** Variables of the environment, beside those of every test. @default none */
  environment?: Record<string, string>
  /** What the list of plugins is told beside. @default nothing */
  settings?: Settings
  /** Whether readers may come from the address that `x-forwarded-for` names. @default false */
  trustProxy?: boolean
  /** With which others than this machine may read `/metrics`. @default none may */
  metricsToken?: string
}

/** A platform with nobody and nothing in it. */
export const startEmptyPlatform = async (options: Options = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'masthead-test-'))
  const payload = await startPayload(folder, options)
  const server = createServer(
    createApp({
      payload,
      next: managementApi(payload),
      trustProxy: options.trustProxy,
      metricsToken: options.metricsToken,
    }),
  )
  const base = await listen(server)
  const stop = async () => {
    await close(server, payload)
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, base, folder, reader: createAgent(base), stop }
}

/**
 * A platform with one person of each role; call `stop` at the end. One for a test file: Payload
 * keeps a single instance. Readers may comment as fast as tests do.
 */
export const startPlatform = async (options: Options = {}) => {
  const platform = await startEmptyPlatform(options)
  const data = { secondsBetween: 0 }
  await platform.payload.updateGlobal({ slug: 'comment-rules', data })
  return { ...platform, ...(await createPeople(platform.payload, platform.base)) }
}

export type Platform = Awaited<ReturnType<typeof startPlatform>>
