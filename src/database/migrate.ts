// The database's schema is what the committed migrations make it, and what the collections say.
import { readdir, readFile } from 'node:fs/promises'
import type { Migration, Payload } from 'payload'
import { StartRefused } from '#config/env.ts'

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (before: unknown, after: unknown) => Promise<string[]>
}
type SqlDatabase = Payload['db'] & { schema: unknown; requireDrizzleKit: () => DrizzleKit }

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

const lastSnapshot = async (folder: string): Promise<unknown> => {
  const snapshots = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  return JSON.parse(await readFile(`${folder}/${snapshots.at(-1)}`, 'utf8'))
}

const refuseDrift = async (database: SqlDatabase) => {
  const { generateDrizzleJson, generateMigration } = database.requireDrizzleKit()
  const before = await lastSnapshot(database.migrationDir)
  const statements = await generateMigration(before, await generateDrizzleJson(database.schema))
  if (statements.length > 0) throw new SchemaDrift(statements)
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
