// The address decides the engine; nothing else in the platform asks which one it is.
import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '#config/env.ts'

type Wanted = Pick<Environment, 'DATABASE_URL' | 'DATABASE_COMPATIBILITY'>

/**
 * The adapter for `DATABASE_URL`: `file:` is SQLite, `mongodb://` and `mongodb+srv://` MongoDB. Only
 * that engine's packages are loaded: each takes as long as all of the platform's own.
 */
export const selectDatabase = async ({
  DATABASE_URL,
  DATABASE_COMPATIBILITY,
}: Wanted): Promise<DatabaseAdapterObj> => {
  if (DATABASE_URL.startsWith('file:')) {
    const { sqlite } = await import('./sqlite.ts')
    return sqlite(DATABASE_URL)
  }
  const { mongodb } = await import('./mongodb.ts')
  return mongodb(DATABASE_URL, DATABASE_COMPATIBILITY)
}
