// The address decides the engine; nothing else in the platform asks which one it is.
import type { Environment } from '#config/env.ts'
import { mongodb } from './mongodb.ts'
import { sqlite } from './sqlite.ts'

/** The adapter for `DATABASE_URL`: `file:` is SQLite, `mongodb://` and `mongodb+srv://` MongoDB. */
export const selectDatabase = ({
  DATABASE_URL,
  DATABASE_COMPATIBILITY,
}: Pick<Environment, 'DATABASE_URL' | 'DATABASE_COMPATIBILITY'>) =>
  DATABASE_URL.startsWith('file:')
    ? sqlite(DATABASE_URL)
    : mongodb(DATABASE_URL, DATABASE_COMPATIBILITY)
