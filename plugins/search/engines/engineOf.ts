import type { Payload } from 'payload'
import type { SearchEngine } from './engine.ts'
import { mongodb } from './mongodb.ts'
import { sqlite } from './sqlite.ts'

const engines: Record<string, SearchEngine> = { mongoose: mongodb, sqlite }

/** The engine that lives in the newsroom's own database. @throws Error for a database of another kind */
export const engineOf = ({ db }: Payload): SearchEngine => {
  const engine = engines[db.name]
  if (!engine) throw new Error(`There is no search for the database "${db.name}".`)
  return engine
}
