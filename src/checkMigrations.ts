// Stops with a sentence where the collections have changed without a migration.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload } from 'payload'
import { readEnv } from '#config/env.ts'
import { plugins } from '#plugins/index.ts'
import { createConfig } from './createConfig.ts'
import { migrate } from '#database/migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'masthead-migrations-'))
const env = readEnv({ DATABASE_URL: `file:${folder}/check.db`, LOG_LEVEL: 'error' })
const payload = await getPayload({ config: buildConfig(await createConfig(env, plugins())) })
try {
  await migrate(payload)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  await payload.destroy()
  rmSync(folder, { recursive: true })
}
