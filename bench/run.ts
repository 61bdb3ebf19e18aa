// `npm run bench`: the product beside a bare `node:http` server, under the same load in one run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demandSame, readAnswer, type Answer } from './answers.ts'
import { measureCold } from './cold.ts'
import { compare, type Server } from './compare.ts'
import { chooseTool } from './load.ts'
import { measureQueue } from './queue.ts'
import { measureRatings } from './ratings.ts'
import { describeMachine, writeReport, type Report } from './report.ts'
import { settings } from './settings.ts'
import { startBaseline } from './startBaseline.ts'
import { fillDatabase, serve } from './startProduct.ts'
import { threadsPath } from './threads.ts'
import { measureWrites } from './writes.ts'

const answers = [
  { name: 'article by slug', path: '/v1/articles/bai-viet-7' },
  { name: 'list of 20', path: '/v1/articles?limit=20' },
  { name: '50 threads', path: threadsPath },
  // For readers who have it already; of another story, so that one bare server answers all of these.
  { name: 'article, 304', path: '/v1/articles/bai-viet-8', isKnown: true },
]

const pages = [{ name: 'a story’s page', path: '/articles/bai-viet-7' }]

type Pair = { name: string; path: string; isKnown?: boolean }

const say = (line: string) => process.stdout.write(`${line}\n`)

// The first answer is made, the second one kept: that is the one to repeat.
const readKept = async (base: string, { path, isKnown }: Pair) => {
  const { headers } = await readAnswer(base + path)
  const etag = isKnown ? headers.ETag : undefined
  const asking = etag ? { headers: { 'if-none-match': etag } } : {}
  return { etag, answer: await readAnswer(base + path, asking) }
}

const readAnswers = async (base: string, pairs: Pair[]): Promise<Map<string, Answer>> => {
  const read = async (pair: Pair) => [pair.path, (await readKept(base, pair)).answer] as const
  return new Map(await Promise.all(pairs.map(read)))
}

const measurePairs = async (product: Server, pairs: Pair[]): Promise<Report['cached']> => {
  const tool = chooseTool()
  const given = await readAnswers(product.base, pairs)
  const baseline = await startBaseline('bench/baseline.ts', given)
  try {
    const results: Report['cached'] = []
    for (const pair of pairs) {
      const { name, path } = pair
      const { answer, etag } = await readKept(product.base, pair)
      demandSame(path, await readAnswer(baseline.base + path), answer)
      say(`Cached ${name}, ${settings.rounds} rounds of 2 × ${settings.seconds} s …`)
      const { seconds, rounds, connections } = settings
      const plan = { path, etag, seconds, rounds, connections }
      const figures = await compare(tool, { baseline, product }, plan)
      results.push({ name, path, bytes: answer.body.length, ...figures })
    }
    return results
  } finally {
    await baseline.stop()
  }
}

// The delivery process has no pages.
const measurePages = async (folder: string) => {
  const product = await serve(folder, { settings: { ROLE: 'all' } })
  return measurePairs(product, pages).finally(product.stop)
}

const bench = async (folder: string) => {
  const machine = describeMachine()
  say(`Filling a database with ${settings.articles} stories …`)
  await fillDatabase(folder)
  say('Cold readings, the product beside Payload’s REST …')
  const cold = await measureCold(folder)
  const cachedPages = await measurePages(folder)
  const product = await serve(folder)
  try {
    const cached = [...(await measurePairs(product, answers)), ...cachedPages]
    say(`Written comments, ${settings.rounds} rounds of 2 × ${settings.seconds} s …`)
    const comments = await measureWrites(product, folder)
    say(`Ratings, ${settings.rounds} rounds of 2 × ${settings.seconds} s, twice …`)
    const written = [...comments, ...(await measureRatings(product, folder))]
    const { name, warning } = chooseTool()
    const date = new Date().toISOString().slice(0, 10)
    return { date, tool: { name, warning }, settings, machine, cached, cold, written }
  } finally {
    await product.stop()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const served = await bench(folder)
say(`The moderators’ queue among ${settings.queueSizes.join(' and ')} comments …`)
const report: Report = { ...served, queue: await measureQueue(folder) }
say(`\n${await writeReport(report)}`)
