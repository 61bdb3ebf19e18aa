// The embedded database: SQLite through Payload's adapter, on a client whose writes take turns.
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { withPlainFind } from './plainFind/plainFind.ts'
import { openSqlite } from './sqliteClient.ts'

/**
 * Payload's SQLite adapter with transactions, WAL, string ids and committed migrations.
 * @param url `file:` and a path; the folder is made
 */
export const sqlite = (url: string): DatabaseAdapterObj<SQLiteAdapter> => {
  const adapter = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    migrationDir: 'src/migrations',
    push: false,
    transactionOptions: {},
  })
  return { ...adapter, init: (args) => withClient(adapter.init(args), url) }
}

type Refusals = unknown[]

const slow = 'SQLite has not been told of its tables (ANALYZE): lists may be slow until tomorrow'

// The adapter makes a client of its own only where it finds none.
const withClient = (database: SQLiteAdapter, url: string): SQLiteAdapter => {
  const refusals: Refusals = []
  const { connect, destroy } = database
  database.connect = async function (this: SQLiteAdapter, options) {
    mkdirSync(dirname(url.slice('file:'.length)), { recursive: true })
    this.client ??= await openSqlite({
      url,
      onRefusedCommit: (error) => refusals.push(error),
      onStatisticsFailed: (err) => this.payload.logger.warn({ err, msg: slow }),
    })
    return connect?.call(this, options)
  }
  database.destroy = async function (this: SQLiteAdapter) {
    this.client?.close()
    this.client = undefined as never
    return destroy?.call(this)
  }
  return withPlainFind(withHonestCommit(withSafeMigrations(database), refusals))
}

// Rebuilding a table drops the old one, and what refers to it would be emptied with it. Migrations
// ask for that to be off, but inside a transaction SQLite does not listen.
const withSafeMigrations = (database: SQLiteAdapter): SQLiteAdapter => {
  for (const name of ['migrate', 'migrateDown', 'migrateRefresh', 'migrateReset'] as const) {
    const run = database[name] as (args: unknown) => Promise<void>
    database[name] = async function (this: SQLiteAdapter, args: unknown) {
      await this.client.execute('PRAGMA foreign_keys = OFF')
      await run.call(this, args).finally(() => this.client.execute('PRAGMA foreign_keys = ON'))
    } as never
  }
  return database
}

// The adapter passes a refused commit over in silence, and the request would be told that all is
// stored. Commits end one at a time, so the refusal found after one is its own.
const withHonestCommit = (database: SQLiteAdapter, refusals: Refusals): SQLiteAdapter => {
  const { commitTransaction } = database
  database.commitTransaction = async function (this: SQLiteAdapter, id) {
    await commitTransaction.call(this, id)
    const refusal = refusals.pop()
    if (refusal) throw refusal
  }
  return database
}
