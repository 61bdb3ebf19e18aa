import { databaseKVAdapter } from 'payload'
import type { Environment } from './env.ts'

/** Payload's key-value store: Redis where `REDIS_URL` is set, else the database. */
export const keyValueStore = async ({ REDIS_URL }: Environment) => {
  const database = databaseKVAdapter()
  if (!REDIS_URL) return database
  const { redisKVAdapter } = await import('@payloadcms/kv-redis')
  // The collection stays, so that the database's schema does not depend on the environment.
  return { ...redisKVAdapter({ redisURL: REDIS_URL }), kvCollection: database.kvCollection }
}
