// A transaction on the one connection that writes, and the end of the turn that it was given.
import { LibsqlError, type Client, type InStatement } from '@libsql/client'
import { breathe } from './breathe.ts'
import type { Connection } from './sqliteConnection.ts'

export type TransactionEvents = {
  /** Ends the turn. */
  release: () => void
  /** Told when what was to be committed could not be. */
  onRefusedCommit: (error: unknown) => void
}

const refuse = async (): Promise<never> => {
  throw new LibsqlError('Send the statements of a transaction one by one.', 'NOT_SUPPORTED')
}

const begin = (connection: Connection, release: () => void) =>
  connection
    .use(async (client) => {
      await client.execute('BEGIN IMMEDIATE')
      return client
    })
    .catch((error: unknown) => {
      release()
      throw error
    })

/** Begins one, waiting for other processes; afterwards it holds the file and need not wait. */
export const beginTransaction = async (
  connection: Connection,
  { release, onRefusedCommit }: TransactionEvents,
) => {
  const client: Client = await begin(connection, release)

  const execute = async (statement: InStatement) => {
    await breathe()
    if (transaction.closed)
      throw new LibsqlError('The transaction is closed.', 'TRANSACTION_CLOSED')
    return client.execute(statement)
  }

  const rollback = async () => {
    if (transaction.closed) return
    transaction.closed = true
    await client.execute('ROLLBACK').finally(release)
  }

  const commit = async () => {
    try {
      await execute('COMMIT')
    } catch (error) {
      onRefusedCommit(error)
      await rollback()
      throw error
    }
    transaction.closed = true
    release()
  }

  const transaction = {
    closed: false,
    execute,
    batch: (statements: InStatement[]) => Promise.all(statements.map(execute)),
    executeMultiple: refuse,
    commit,
    rollback,
    close: () => void rollback(),
  }
  return transaction
}
