// SQLite chooses an index by what ANALYZE has told it of the tables: without, a list of 50,000 stories
// is read through the index of newest versions, which nearly all of them are.
import type { Connection } from './sqliteConnection.ts'
import { describeSparseColumns } from './sqliteSparseColumns.ts'

const day = 24 * 60 * 60 * 1_000

type Connections = {
  writer: Connection
  reader: Connection
  /** Waits for a turn to write. @returns what ends it */
  nextTurn: () => Promise<() => void>
}

type Options = Connections & {
  /** Told when the tables could not be looked at. */
  onStatisticsFailed: (error: unknown) => void
}

const analyze = async ({ writer, reader, nextTurn }: Connections) => {
  const release = await nextTurn()
  try {
    // The whole of them, some 3 ms for a thousand stories: from a sample, SQLite guesses that a value
    // which nearly all rows have is in as many as the sample holds.
    await writer.use(async (client) => {
      await client.execute('ANALYZE')
      await describeSparseColumns(client)
    })
    // A connection reads what was changed or found by another when it is told to.
    for (const connection of [writer, reader])
      await connection.use((client) => client.execute('ANALYZE sqlite_schema'))
  } finally {
    release()
  }
}

/**
 * Looks at the tables now, and every day, as they grow. A time that fails stops nothing: what is
 * wrong then is the speed alone.
 * @returns stops it
 */
export const keepStatistics = async ({ onStatisticsFailed, ...connections }: Options) => {
  const look = () => analyze(connections).catch(onStatisticsFailed)
  await look()
  const timer = setInterval(look, day).unref()
  return () => clearInterval(timer)
}
