// SQLite chooses an index by what ANALYZE has told it of the tables: without, a list of 50,000 stories
// is read through the index of newest versions, which nearly all of them are.
import type { Connection } from './sqliteConnection.ts'

const hour = 60 * 60 * 1_000

/** Rows looked at in each index, as https://sqlite.org/lang_analyze.html advises: milliseconds in all. */
const sample = 1_000

type Connections = {
  writer: Connection
  reader: Connection
  /** Waits for a turn to write. @returns what ends it */
  nextTurn: () => Promise<() => void>
}

const analyze = async ({ writer, reader, nextTurn }: Connections) => {
  const release = await nextTurn()
  try {
    await writer.use(async (client) => {
      await client.execute(`PRAGMA analysis_limit = ${sample}`)
      await client.execute('ANALYZE')
    })
    // Another connection reads what was found when it is told to.
    await reader.use((client) => client.execute('ANALYZE sqlite_schema'))
  } finally {
    release()
  }
}

/**
 * Looks at the tables now, and every hour, as they grow. A time that fails is passed over: nothing
 * is wrong but the speed.
 * @returns stops it
 */
export const keepStatistics = async (connections: Connections) => {
  const look = () => analyze(connections).catch(() => {})
  await look()
  const timer = setInterval(look, hour).unref()
  return () => clearInterval(timer)
}
