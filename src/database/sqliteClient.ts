// SQLite has one writer. Here writes wait their turn for it, in this process, on a connection of
// their own; reads go on beside them on a second one and see only what has been committed.
import type { Client, InArgs, InStatement, InValue } from '@libsql/client'
import { openConnection } from './sqliteConnection.ts'
import { keepStatistics } from './sqliteStatistics.ts'
import { beginTransaction } from './sqliteTransaction.ts'
import { takeTurns } from './takeTurns.ts'

export type SqliteOptions = {
  /** `file:` and a path. */
  url: string
  /** Milliseconds to wait for another process that writes. @default 5000 */
  busyTimeout?: number
  /** Milliseconds to wait for other writes of this process. @default 30000 */
  turnTimeout?: number
  /** Told when a commit is refused. @default nothing */
  onRefusedCommit?: (error: unknown) => void
  /** Told when SQLite could not be told of its tables, and lists may be slow. @default nothing */
  onStatisticsFailed?: (error: unknown) => void
}

const defaults = {
  busyTimeout: 5_000,
  turnTimeout: 30_000,
  onRefusedCommit: () => {},
  onStatisticsFailed: () => {},
}

const reads = /^\s*(select|explain|pragma\s+\w+\s*;?\s*$)/i

const isRead = (statement: InStatement) =>
  reads.test(typeof statement === 'string' ? statement : statement.sql)

/** `rows`: what a SELECT finds, each row as its values in the order of the columns. */
export type SqliteClient = Client & {
  rows: (sql: string, args: InValue[]) => Promise<unknown[][]>
}

/**
 * A libsql client for Payload's adapter. A write outside a transaction that is open in the same
 * request waits for itself: it fails with a sentence that says so once `turnTimeout` has passed.
 */
export const openSqlite = async (options: SqliteOptions) => {
  const { url, busyTimeout, turnTimeout, onRefusedCommit, onStatisticsFailed } = {
    ...defaults,
    ...options,
  }
  const writer = await openConnection(url, busyTimeout)
  const reader = await openConnection(url, busyTimeout)
  const nextTurn = takeTurns(turnTimeout)
  const endStatistics = await keepStatistics({ writer, reader, nextTurn, onStatisticsFailed })

  const write = async <T>(work: (client: Client) => Promise<T>) => {
    const release = await nextTurn()
    return writer.use(work).finally(release)
  }

  const client = {
    protocol: 'file',
    closed: false,
    execute: (statement: InStatement, args?: InArgs) => {
      const whole = typeof statement === 'string' && args ? { sql: statement, args } : statement
      const run = (connection: Client) => connection.execute(whole)
      return isRead(whole) ? reader.use(run) : write(run)
    },
    rows: (sql: string, args: InValue[]) => reader.use((one) => one.rows(sql, args)),
    batch: (...given: Parameters<Client['batch']>) => write((one) => one.batch(...given)),
    migrate: (statements: InStatement[]) => write((one) => one.migrate(statements)),
    executeMultiple: (sql: string) => write((one) => one.executeMultiple(sql)),
    transaction: async () =>
      beginTransaction(writer, { release: await nextTurn(), onRefusedCommit }),
    sync: () => writer.use((one) => one.sync()),
    close: () => {
      client.closed = true
      endStatistics()
      reader.close()
      writer.close()
    },
  }
  return client as unknown as SqliteClient
}
