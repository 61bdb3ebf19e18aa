// SQLite's tables, made by the migrations once and copied for each file of tests: to run them takes a
// tenth of a file's start.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, readdir, readFile, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { migrations } from '../../src/migrations/index.ts'

const folder = new URL('../../src/migrations/', import.meta.url)

const fingerprint = async () => {
  const hash = createHash('sha256')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'))
  for (const name of files.sort()) hash.update(name).update(await readFile(new URL(name, folder)))
  return hash.digest('hex').slice(0, 16)
}

const original = join(tmpdir(), `masthead-tables-${await fingerprint()}.db`)

/** Puts the tables into the file that a test's database is to be. @returns whether they had been made */
export const copyTables = async (file: string) => {
  if (!existsSync(original)) return false
  await copyFile(original, file)
  return true
}

/** Makes the tables, and keeps them for the next file of tests. */
export const makeTables = async ({ db }: Payload, own: string) => {
  const { client } = db as unknown as SQLiteAdapter
  await db.migrate({ migrations: migrations as Migration[] })
  const copy = `${own}.tables`
  await client.execute(`VACUUM INTO '${copy}'`)
  await rename(copy, original)
}
