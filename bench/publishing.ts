// How long readers wait while an editor publishes, beside how long they wait otherwise: of one process that
// is the whole newsroom, for addresses whose answers are kept.
import { setTimeout as wait } from 'node:timers/promises'
import { readAnswer } from './answers.ts'
import { createDrafts, publish, type Headers } from './editor.ts'
import { quantile } from './readInTurn.ts'
import { deliverySettings } from './settings.ts'
import { signIn } from './signIn.ts'
import { serve, type Product } from './startProduct.ts'
import { readSteadily, type Reading } from './steadyReaders.ts'

const { perSecond, publications, pause } = deliverySettings.publishing
const second = 1000

const stories = Array.from({ length: 50 }, (_, number) => `/v1/articles/bai-viet-${number}`)
const lists = ['/v1/articles', '/v1/articles?limit=10', '/v1/articles?section=chuyen-muc-1']
const frontPages = ['/v1/front-page', '/v1/front-page?section=chuyen-muc-2']

/** Of ten readers seven are at a story, two at a list, one at a front page. */
const places = [
  stories,
  stories,
  lists,
  stories,
  stories,
  frontPages,
  stories,
  stories,
  lists,
  stories,
]

const nextOf = () => {
  let read = 0
  return () => {
    const place = places[read % places.length]!
    return place[Math.floor(read++ / places.length) % place.length]!
  }
}

type Publication = { asked: number; answered: number }
export type Phase = { name: string; readings: number; p50: number; p99: number }

const phases: Record<string, (due: number, publications: Publication[]) => boolean> = {
  // Who came just before waits for it, too; two seconds after, whatever came of it is over.
  quiet: (due, all) =>
    all.every(({ asked, answered }) => due < asked - 100 || due >= answered + 2 * second),
  'while it is published': (due, all) =>
    all.some(({ asked, answered }) => due >= asked && due < answered),
  'in the second after': (due, all) =>
    all.some(({ answered }) => due >= answered && due < answered + second),
}

const describe = (name: string, readings: Reading[]): Phase => {
  const times = readings.map(({ took }) => took).sort((one, other) => one - other)
  return { name, readings: times.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

const publishAll = async ({ base }: Product, headers: Headers, ids: string[]) => {
  const done: Publication[] = []
  for (const id of ids) {
    await wait(pause)
    const asked = performance.now()
    await publish(base, headers, id)
    done.push({ asked, answered: performance.now() })
  }
  await wait(pause)
  return done
}

const readWhilePublished = async (product: Product) => {
  const headers = await signIn(product.base)
  const ids = await createDrafts(product.base, headers, publications)
  for (const path of places.flat()) await readAnswer(product.base + path)
  const readers = readSteadily(product.base, nextOf(), perSecond)
  const done = await publishAll(product, headers, ids).finally(() => readers.stop().catch(() => {}))
  const readings = await readers.stop()
  return Object.entries(phases).map(([name, isIn]) =>
    describe(
      name,
      readings.filter(({ due }) => isIn(due, done)),
    ),
  )
}

/** The quiet phase first. Starts the whole product on what is in `folder`, and leaves stories behind. */
export const measurePublishing = async (folder: string) => {
  const product = await serve(folder, { settings: { ROLE: 'all' } })
  try {
    return await readWhilePublished(product)
  } finally {
    await product.stop()
  }
}
