// A process of its own: fills the database that the environment names, and ends.
import { getPayload, type Payload } from 'payload'
import { migrate } from '#database/migrate.ts'
import config from '../src/payload.config.ts'
import { createArticles } from './articles.ts'
import { growComments } from './growComments.ts'
import { settings } from './settings.ts'

const discuss = async (payload: Payload, slug: string) => {
  const { docs } = await payload.find({ collection: 'articles', where: { slug: { equals: slug } } })
  await growComments(payload, { articles: docs.map(({ id }) => id), to: settings.comments })
}

const payload = await getPayload({ config })
await migrate(payload)
await createArticles(payload, { count: settings.articles, words: settings.words })
await discuss(payload, 'bai-viet-0')
// Pictures are cut, or the product would do so while it is measured.
await payload.jobs.run({ allQueues: true, limit: settings.articles, sequential: true })
await payload.destroy()
process.exit(0)
