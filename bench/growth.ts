// `npm run bench:growth`: what readers ask for with 1,000 stories and with 100,000: how much slower do
// search, stories and lists become where no answer is kept? Over HTTP, answered by this process, on
// SQLite, or in a new database of the server that `DATABASE_URL` names.
import { once } from 'node:events'
import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload, PayloadRequest } from 'payload'
import { engineOf } from '#plugins/search/engines/engineOf.ts'
import { toEntry } from '#plugins/search/entry.ts'
import { createApp } from '#server/createApp.ts'
import { growArticles, type Terms } from './growArticles.ts'
import { growthQuestions, searches } from './growthQuestions.ts'
import { wordsOf } from './language.ts'
import { measureAll, type Measured } from './measure.ts'
import { newDatabase } from './newDatabase.ts'
import { growthSettings } from './settings.ts'
import { writeSizesReport } from './sizesReport.ts'

const { sizes, repetitions } = growthSettings

const opening = `# Readers’ questions at size

Medians of ${repetitions} askings each, one after the other, none of which a kept answer helps, over HTTP in one process. Search may grow to less than 2 times, a story and a list to less than 1.3 times. Stories have some 450 words, frequent and rare as in a language (Zipf’s law); nine in ten are out. Searched for: ${Object.entries(
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

// Opened anew for each size, as a newsroom's is now and then: what is known of its tables is new.
const growTo = async (count: number, terms?: Terms) => {
  const payload = await database.open(`growing to ${count}`)
  const grown = await growArticles(payload, { count, versions: 0, terms, wordsOf, also: index })
  await payload.destroy()
  return grown
}

const measureOver = async (payload: Payload, count: number) => {
  const server = createServer(createApp({ payload })).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const agent = new Agent({ keepAlive: true })
  try {
    const questions = growthQuestions(base, count, agent)
    // Once in vain: code that is new to the engine is slower, which would flatter the larger size.
    await measureAll(questions, repetitions)
    return await measureAll(questions, repetitions)
  } finally {
    agent.destroy()
    server.close()
  }
}

const measureWith = async (count: number) => {
  const payload = await database.open(`with ${count}`)
  const results = await measureOver(payload, count)
  await payload.destroy()
  return results
}

const measureSizes = async () => {
  const columns: Measured[][] = []
  let terms: Terms | undefined
  for (const size of sizes) {
    say(`Growing to ${size} stories …`)
    terms = await growTo(size, terms)
    columns.push(await measureWith(size))
  }
  return columns
}

try {
  const about = { file: 'growth.md', opening, sizes }
  say(`\n${await writeSizesReport(about, database.name, await measureSizes())}`)
} finally {
  await database.drop()
}
process.exit(0)
