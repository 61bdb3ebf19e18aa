// `npm run bench:panel`: what the panel asks for, with 1,000 stories and with 50,000: how much slower
// do lists, filters, searches and a story with many versions become? On SQLite, in this process.
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'prettier'
import { buildConfig, getPayload, type Payload, type Where } from 'payload'
import { readEnv } from '#config/env.ts'
import { migrate } from '#database/migrate.ts'
import { plugins } from '#plugins/index.ts'
import { createConfig } from '../src/createConfig.ts'
import { growArticles, type Terms } from './growArticles.ts'
import { describeMachine } from './report.ts'

const sizes = [1_000, 50_000]
const versions = 200
const repetitions = 30

const say = (line: string) => process.stdout.write(`${line}\n`)

type Question = { name: string; ask: () => Promise<unknown> }

/** What the list and the editor of stories ask Payload, as an editor, newest versions first. */
const questionsOf = (payload: Payload, { user, sections, longest }: Terms): Question[] => {
  const list = (where: Where, sort = '-updatedAt') =>
    payload.find({
      collection: 'articles',
      where,
      sort,
      draft: true,
      depth: 0,
      limit: 25,
      overrideAccess: false,
      user,
      select: { headline: true, stage: true, section: true, byline: true, publishedAt: true },
    })
  const searched: Where = { or: [{ headline: { like: 'rừng thông' } }, { slug: { like: 'rung' } }] }
  return [
    { name: 'list, newest change first', ask: () => list({}) },
    { name: 'list by time of publication', ask: () => list({}, '-publishedAt') },
    { name: 'filter by section', ask: () => list({ section: { equals: sections[0] } }) },
    { name: 'filter by stage', ask: () => list({ stage: { equals: 'submitted' } }) },
    { name: 'search in headlines', ask: () => list(searched) },
    {
      name: `open a story with ${versions} versions`,
      ask: () =>
        payload.findByID({
          collection: 'articles',
          id: longest,
          draft: true,
          depth: 0,
          overrideAccess: false,
          user,
        }),
    },
    {
      name: 'its list of versions',
      ask: () =>
        payload.findVersions({
          collection: 'articles',
          where: { parent: { equals: longest } },
          sort: '-updatedAt',
          depth: 0,
          limit: 10,
          overrideAccess: false,
          user,
        }),
    },
  ]
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!

const measure = async ({ name, ask }: Question) => {
  await ask()
  const times: number[] = []
  for (let n = 0; n < repetitions; n++) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  return { name, milliseconds: median(times) }
}

const measureAll = async (questions: Question[]) => {
  const results: { name: string; milliseconds: number }[] = []
  for (const question of questions) results.push(await measure(question))
  return results
}

const configure = (folder: string) => {
  const env = readEnv({
    DATABASE_URL: `file:${folder}/panel.db`,
    MEDIA_DIR: folder,
    LOG_LEVEL: 'error',
  })
  return buildConfig(createConfig(env, plugins()))
}

// Opened anew for each size, as a newsroom's is now and then: what is known of its tables is new.
const openDatabase = async (config: ReturnType<typeof configure>, key: string) => {
  const payload = await getPayload({ config, key })
  await migrate(payload)
  return payload
}

const toTable = (columns: Awaited<ReturnType<typeof measureAll>>[]) => {
  const [small, large] = columns as [(typeof columns)[0], (typeof columns)[0]]
  const rows = small.map(({ name, milliseconds }, row) => {
    const later = large[row]!.milliseconds
    const ratio = (later / milliseconds).toFixed(1)
    return `| ${name} | ${milliseconds.toFixed(1)} | ${later.toFixed(1)} | ${ratio} |`
  })
  const [few, many] = sizes.map((size) => size.toLocaleString('en'))
  return [`| | ${few}, ms | ${many}, ms | growth |`, '| --- | --: | --: | --: |', ...rows].join(
    '\n',
  )
}

const folder = mkdtempSync(join(tmpdir(), 'masthead-panel-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const config = configure(folder)
let terms: Terms | undefined
const columns: Awaited<ReturnType<typeof measureAll>>[] = []
for (const size of sizes) {
  say(`Growing to ${size} stories …`)
  const growing = await openDatabase(config, `growing to ${size}`)
  terms = await growArticles(growing, { count: size, versions, terms })
  await growing.destroy()
  const payload = await openDatabase(config, `with ${size}`)
  columns.push(await measureAll(questionsOf(payload, terms)))
  await payload.destroy()
}
const { cores, cpu, memoryGb, node } = describeMachine()
const date = new Date().toISOString().slice(0, 10)
const machine = `${cpu}, ${cores} cores, ${memoryGb} GB · Node ${node} · SQLite, in one process`
const about = `Medians of ${repetitions} askings each, as the panel asks them for an editor.`
const text = `# The panel at size\n\n${date} · ${machine}\n\n${toTable(columns)}\n\n${about}\n`
const report = await format(text, { parser: 'markdown' })
await writeFile('bench/results/panel.md', report)
say(`\n${report}`)
process.exit(0)
