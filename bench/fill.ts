// A process of its own: fills the database that the environment names, and ends.
import { getPayload } from 'payload'
import { migrate } from '#database/migrate.ts'
import config from '../src/payload.config.ts'
import { createArticles } from './articles.ts'
import { settings } from './settings.ts'

const payload = await getPayload({ config })
await migrate(payload)
await createArticles(payload, { count: settings.articles, words: settings.words })
await payload.destroy()
process.exit(0)
