// `npm run bench:panel`: what the panel asks for, with 1,000 stories and with 50,000: how much slower
// do lists, filters, searches and a story with many versions become? In this process, on SQLite, or
// in a new database of the server that `DATABASE_URL` names.
import { growArticles, type Terms } from './growArticles.ts'
import { measureAll, type Measured } from './measure.ts'
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

// Opened anew for each size, as a newsroom's is now and then: what is known of its tables is new.
const growTo = async (count: number, terms?: Terms) => {
  const payload = await database.open(`growing to ${count}`)
  const grown = await growArticles(payload, { count, versions, terms })
  await payload.destroy()
  return grown
}

const measureWith = async (count: number, terms: Terms) => {
  const payload = await database.open(`with ${count}`)
  const results = await measureAll(questionsOf(payload, terms), repetitions)
  await payload.destroy()
  return results
}

const measureSizes = async () => {
  const columns: Measured[][] = []
  let terms: Terms | undefined
  for (const size of sizes) {
    say(`Growing to ${size} stories …`)
    terms = await growTo(size, terms)
    columns.push(await measureWith(size, terms))
  }
  return columns
}

try {
  say(
    `\n${await writeSizesReport({ file: 'panel.md', opening, sizes }, database.name, await measureSizes())}`,
  )
} finally {
  await database.drop()
}
process.exit(0)
