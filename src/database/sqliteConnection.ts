// One lasting connection to an SQLite file, patient with other processes that write to it.
import { setTimeout as pause } from 'node:timers/promises'
import type { Client, InValue } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import { expandConfig } from '@libsql/core/config'
import Database from 'libsql'
import { breathe } from './breathe.ts'
import { keepStatements } from './keepStatements.ts'

/** Milliseconds between two tries: SQLite's own waiting would hold up the whole process. */
const interval = 15

const isBusy = (error: unknown) =>
  String((error as { code?: string }).code).startsWith('SQLITE_BUSY')

/** What the client gives beside: rows as arrays of their values, without an object for each. */
type Rows = { rows: (sql: string, args: InValue[]) => unknown[][] }

const open = async (url: string): Promise<Client & Rows> => {
  const { path } = expandConfig({ url }, true)
  const database = keepStatements(new Database(path))
  const client = new Sqlite3Client(path, {}, database, 'number')
  await client.execute('PRAGMA synchronous = NORMAL')
  const rows: Rows['rows'] = (sql, args) =>
    database.prepare(sql).safeIntegers(false).raw(true).all(args) as unknown[][]
  return Object.assign(client, { rows })
}

/**
 * Opens the file in WAL mode. `use` runs some work on the connection and, while another process
 * holds the file, tries again for `busyTimeout` milliseconds. A connection that was told "busy" is
 * replaced: libsql leaves the refused statement open, and nothing later would be committed.
 */
export const openConnection = async (url: string, busyTimeout: number) => {
  let client = await open(url)

  const replace = async () => {
    client.close()
    await pause(interval)
    client = await open(url)
  }

  const use = async <T>(work: (client: Client & Rows) => Promise<T> | T): Promise<T> => {
    const until = performance.now() + busyTimeout
    for (;;) {
      try {
        await breathe()
        return await work(client)
      } catch (error) {
        if (!isBusy(error)) throw error
        await replace()
        if (performance.now() > until) throw error
      }
    }
  }

  await use((connection) => connection.execute('PRAGMA journal_mode = WAL'))
  return { use, close: () => client.close() }
}

export type Connection = Awaited<ReturnType<typeof openConnection>>
