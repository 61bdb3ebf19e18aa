// Readings of a process that keeps no answer, beside the same asked of Payload's own REST: by turns, of one
// process that serves both, with as many readers at once.
import { setTimeout as wait } from 'node:timers/promises'
import { readAnswer } from './answers.ts'
import { compare, toSide } from './compare.ts'
import type { Tool } from './load.ts'
import { coldArticles, coldLists } from './coldAddresses.ts'
import { readInTurn } from './readInTurn.ts'
import type { Report } from './report.ts'
import { settings } from './settings.ts'
import { serve, type Product } from './startProduct.ts'
import { freshThreads } from './threads.ts'

const { articles, coldReaders: readers, rounds, seconds } = settings

/** In milliseconds. */
const makingTime = 120_000

/** What follows the address of either side, in the order it is asked for. */
type Endings = { product: Generator<string>; baseline: Generator<string> }

// Every round goes on where the last one ended.
const readerOf = ({ product, baseline }: Endings): Tool => ({
  name: 'readers',
  measure: ({ url, seconds, connections }) => {
    const endings = new URL(url).pathname.startsWith('/v1') ? product : baseline
    return readInTurn(url, { paths: endings, seconds, readers: connections })
  },
})

const compareSides = ({ base, pid }: Product, endings: Endings) => {
  const sides = { product: { base: `${base}/v1`, pid }, baseline: { base: `${base}/api`, pid } }
  const plan = { path: '/articles', rounds, seconds, connections: readers }
  return compare(readerOf(endings), sides, plan)
}

const readFigure = async (base: string, name: string) => {
  const { body } = await readAnswer(`${base}/metrics`)
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(body.toString())?.[1])
}

// A start after the sources have changed makes the views of all stories anew, behind its readers' backs.
const waitForViews = async (base: string) => {
  const isDone = async () =>
    (await readFigure(base, 'masthead_articles_views')) >= articles &&
    (await readFigure(base, 'masthead_articles_views_waiting')) === 0
  const signal = AbortSignal.timeout(makingTime)
  while (!(await isDone())) await wait(100, undefined, { signal })
}

/** Starts the whole product on what is in `folder`, with no answer kept. */
export const measureCold = async (folder: string): Promise<Report['cold']> => {
  const whole = await serve(folder, { settings: { ROLE: 'all', CACHE_MB: '0' } })
  try {
    await waitForViews(whole.base)
    const stories = await compareSides(whole, coldArticles())
    const lists = await compareSides(whole, coldLists())
    const threads = await readInTurn(whole.base, { paths: freshThreads(), seconds, readers })
    return [
      { name: 'article by slug', ...stories },
      { name: 'list of 20', ...lists },
      { name: '50 threads', product: toSide([threads]) },
    ]
  } finally {
    await whole.stop()
  }
}
