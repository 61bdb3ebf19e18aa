// Preparing a statement can cost more than running it, and what it was prepared into is memory that
// JavaScript does not see: it is given back only when garbage happens to be collected, and a process
// that did nothing but write grew by 200 kB a story. The same few hundred texts come again and again.
import type Database from 'libsql'
import { LRUCache } from 'lru-cache'

/** In characters of all texts together; what SQLite makes of them takes several times that. */
const most = 2_000_000

/** What these answer is known only once they run: a table may have got another column. */
const answersAllColumns = /^\s*select\s+\*|\breturning\s+\*/i

const keepColumns = (statement: Database.Statement) => {
  const read = statement.columns.bind(statement)
  let columns: ReturnType<typeof read> | undefined
  return Object.assign(statement, { columns: () => (columns ??= read()) })
}

/** Has the database keep the statements that it has prepared, by their text. */
export const keepStatements = (database: Database.Database) => {
  const prepare = database.prepare.bind(database)
  const sizeCalculation = (_: Database.Statement, sql: string) => sql.length
  const kept = new LRUCache<string, Database.Statement>({ maxSize: most, sizeCalculation })

  const prepareOnce = (sql: string) => {
    const known = kept.get(sql)
    if (known) return known
    const statement = prepare(sql)
    if (answersAllColumns.test(sql)) return statement
    kept.set(sql, keepColumns(statement))
    return statement
  }

  return Object.assign(database, { prepare: prepareOnce })
}
