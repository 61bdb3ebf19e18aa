// `npm run bench:growth`: what readers ask for with 1,000 stories and with 100,000: how much slower do
// search, stories and lists become where no answer is kept? Over HTTP, answered by this process, on
// SQLite, or in a new database of the server that `DATABASE_URL` names.
import { once } from 'node:events'
import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload, PayloadRequest } from 'payload'
import { openDeliveryCache } from '#kit/deliveryCache.ts'
import { whenMade } from '#kit/viewQueue.ts'
import { engineOf } from '#plugins/search/engines/engineOf.ts'
import { toEntry } from '#plugins/search/entry.ts'
import { createApp } from '#server/createApp.ts'
import type { Terms } from './growArticles.ts'
import { growthQuestions, searches } from './growthQuestions.ts'
import { wordsOf } from './language.ts'
import { measureAll } from './measure.ts'
import { measureSizes } from './measureSizes.ts'
import { newDatabase } from './newDatabase.ts'
import { growthSettings } from './settings.ts'
import { writeSizesReport } from './sizesReport.ts'

const { sizes, repetitions } = growthSettings

const opening = `# Readers’ questions at size

Medians of ${repetitions} askings each, one after the other, over HTTP in one process that keeps no answer (\`CACHE_MB=0\`) but what is made of each story (decision 38). The median of all searches may grow to less than 2 times, a story’s and a list’s to less than 1.3 times; a rare word and a phrase find a story or none among 1,000, and a whole page among 100,000. Stories have some 450 words, frequent and rare as in a language (Zipf’s law); nine in ten are out. Searched for: ${Object.entries(
  searches,
)
  .map(([name, text]) => `${name} (${text})`)
  .join(', ')}.
`

const say = (line: string) => process.stdout.write(`${line}\n`)

const database = newDatabase()

// The index is the product's own; its rows are written as the stories are, without asking for them again.
const index = (req: PayloadRequest, story: Record<string, unknown>) =>
  story._status === 'published'
    ? engineOf(req.payload).put(req, toEntry(story as never, req.payload.config))
    : Promise.resolve()

const measure = async (payload: Payload, { count }: Terms) => {
  openDeliveryCache(payload, 0)
  const server = createServer(createApp({ payload })).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const agent = new Agent({ keepAlive: true })
  try {
    const askAll = () => measureAll(growthQuestions(base, count, agent), repetitions)
    // Once in vain: what is kept of stories is made, as it is of each that comes out, and code that is new
    // to the engine is slower, which would flatter the larger size.
    await askAll()
    await whenMade(payload)
    return await askAll()
  } finally {
    agent.destroy()
    server.close()
  }
}

try {
  const about = { file: 'growth.md', opening, sizes }
  const growth = { versions: 0, wordsOf, also: index }
  const columns = await measureSizes({ database, sizes, growth, measure })
  say(`\n${await writeSizesReport(about, database.name, columns)}`)
} finally {
  await database.drop()
}
process.exit(0)
