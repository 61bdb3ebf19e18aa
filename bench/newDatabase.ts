// A database to measure on, in this process: new, and gone afterwards.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload, type Payload } from 'payload'
import { readEnv } from '#config/env.ts'
import { migrate } from '#database/migrate.ts'
import { plugins } from '#plugins/index.ts'
import { createConfig } from '../src/createConfig.ts'

const { DATABASE_URL = '', DATABASE_COMPATIBILITY, BENCH_DATABASE } = process.env
const isOnServer = /^mongodb(\+srv)?:/.test(DATABASE_URL)

const urlIn = (folder: string) => {
  if (!isOnServer) return `file:${folder}/bench.db`
  const url = new URL(DATABASE_URL)
  url.pathname = `/masthead_bench_${randomBytes(6).toString('hex')}`
  return url.href
}

const configure = (folder: string) => {
  const env = readEnv({
    DATABASE_URL: urlIn(folder),
    DATABASE_COMPATIBILITY: isOnServer ? DATABASE_COMPATIBILITY : undefined,
    MEDIA_DIR: folder,
    LOG_LEVEL: 'error',
  })
  return createConfig(env, plugins()).then(buildConfig)
}

type OnServer = { connection: { dropDatabase: () => Promise<unknown> } }

const dropFromServer = async (payload: Payload) => {
  await (payload.db as unknown as OnServer).connection.dropDatabase()
  await payload.destroy()
}

/**
 * A database of its own on the server of `DATABASE_URL`, where that names MongoDB; else a file of
 * SQLite. `BENCH_DATABASE` is what the report calls it.
 */
export const newDatabase = () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const config = configure(folder)
  const open = async (key: string) => {
    const payload = await getPayload({ config, key })
    await migrate(payload)
    return payload
  }
  const drop = async () => {
    if (isOnServer) await dropFromServer(await open('to be dropped'))
  }
  return { name: BENCH_DATABASE || (isOnServer ? 'MongoDB' : 'SQLite'), open, drop }
}
