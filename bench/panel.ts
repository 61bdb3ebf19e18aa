// `npm run bench:panel`: what the panel asks for, with 1,000 stories and with 50,000: how much slower
// do lists, filters, searches and a story with many versions become? In this process, on SQLite, or
// in a new database of the server that `DATABASE_URL` names.
import type { Payload } from 'payload'
import type { Terms } from './growArticles.ts'
import { measureAll } from './measure.ts'
import { measureSizes } from './measureSizes.ts'
import { newDatabase } from './newDatabase.ts'
import { questionsOf } from './panelQuestions.ts'
import { panelSettings } from './settings.ts'
import { writeSizesReport } from './sizesReport.ts'

const { sizes, versions, repetitions } = panelSettings

const opening = `# The panel at size

Medians of ${repetitions} askings each, as the panel asks them for an editor, in one process.
`

const say = (line: string) => process.stdout.write(`${line}\n`)

const database = newDatabase()

const measure = (payload: Payload, terms: Terms) =>
  measureAll(questionsOf(payload, terms), repetitions)

try {
  const about = { file: 'panel.md', opening, sizes }
  const columns = await measureSizes({ database, sizes, growth: { versions }, measure })
  say(`\n${await writeSizesReport(about, database.name, columns)}`)
} finally {
  await database.drop()
}
process.exit(0)
