// The database's schema is what the committed migrations make it, and what the collections say.
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { Migration, Payload } from 'payload'
import { StartRefused } from '#config/env.ts'

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (before: unknown, after: unknown) => Promise<string[]>
}
type SqlDatabase = Payload['db'] & {
  rawTables: object
  schema: unknown
  requireDrizzleKit: () => DrizzleKit
}

/** The collections and the migrations tell different stories. */
export class SchemaDrift extends StartRefused {
  constructor(statements: string[]) {
    super(
      `The collections differ from the migrations in ${statements.length} place(s). ` +
        'Run `npm run migrate:create -- <name>`, look at the new file in src/migrations, commit ' +
        `it and start again. The first: ${statements[0]}`,
    )
  }
}

const isSql = (database: Payload['db']): database is SqlDatabase => 'requireDrizzleKit' in database

const lastSnapshot = async (folder: string) => {
  const snapshots = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  return readFile(`${folder}/${snapshots.at(-1)}`, 'utf8')
}

const compare = async (database: SqlDatabase, snapshot: string) => {
  const { generateDrizzleJson, generateMigration } = database.requireDrizzleKit()
  const now = await generateDrizzleJson(database.schema)
  const statements = await generateMigration(JSON.parse(snapshot), now)
  if (statements.length > 0) throw new SchemaDrift(statements)
}

// Beside the built server, whose builds empty the folder. Where there is none, or it may not be
// written, every start compares.
const foundAlike = '.server/schema'

// To compare takes a third of a start: what was found alike once is so until one of the two changes.
const refuseDrift = async (database: SqlDatabase) => {
  const snapshot = await lastSnapshot(database.migrationDir)
  const both = JSON.stringify(database.rawTables) + snapshot
  const current = createHash('sha256').update(both).digest('hex')
  if ((await readFile(foundAlike, 'utf8').catch(() => '')) === current) return
  await compare(database, snapshot)
  await writeFile(foundAlike, current).catch(() => {})
}

/**
 * Brings an SQLite database up to the committed migrations; MongoDB needs none.
 * @throws SchemaDrift where collections have changed without a migration
 */
export const migrate = async ({ db }: Payload) => {
  if (!isSql(db)) return
  const { migrations } = await import('../migrations/index.ts')
  await refuseDrift(db)
  await db.migrate({ migrations: migrations as Migration[] })
}
