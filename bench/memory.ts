// The product's memory in the long run: a million requests, of which few addresses get most, and every one
// of very many some.
import { createRandom } from './articles.ts'
import { median } from './compare.ts'
import { memoryOf } from './memoryOf.ts'
import { readInTurn, take } from './readInTurn.ts'
import { deliverySettings } from './settings.ts'
import { serve, type Product } from './startProduct.ts'
import { startProgress } from '../src/seed/progress.ts'

const { addresses, readers, requests, step } = deliverySettings.memory

/** After so many requests: resident megabytes, and those that the cache counts. */
export type Sample = { requests: number; resident: number; cache: number }

const begin = Date.UTC(2030, 0, 1)

// Five headlines each: more than the cache holds, if all were kept.
const pathOf = (number: number) =>
  `/v1/articles?limit=5&fields=headline,slug,standfirst&until=${new Date(begin + number).toISOString()}`

// One in so many takes the next address of all; the others one that is the rarer, the further it stands.
function* mixture() {
  const random = createRandom(1)
  const share = requests / addresses
  for (let n = 0; ; n++) {
    const rank = Math.floor(Math.exp(random() ** 6 * Math.log(addresses)))
    yield pathOf(n % share === 0 ? n / share : rank % addresses)
  }
}

const bytesKept = async (base: string) => {
  const figures = await (await fetch(`${base}/metrics`)).text()
  return Number(figures.match(/^masthead_cache_bytes (\S+)$/m)![1])
}

const sample = async ({ base, pid }: Product, requests: number): Promise<Sample> => {
  const cache = Math.round((await bytesKept(base)) / 2 ** 20)
  return { requests, resident: await memoryOf(pid), cache }
}

const sampleAll = async (product: Product) => {
  const paths = mixture()
  const samples: Sample[] = []
  const progress = startProgress('Requests', requests / step)
  for (let done = step; done <= requests; done += step) {
    await readInTurn(product.base, { paths: take(paths, step), seconds: Infinity, readers })
    samples.push(await sample(product, done))
    progress.step()
  }
  progress.stop()
  return samples
}

const quarterOf = (samples: Sample[], quarter: number) => {
  const length = samples.length / 4
  const part = samples.slice((quarter - 1) * length, quarter * length)
  return median(part.map(({ resident }) => resident))
}

/** `growth`: the last quarter's median of resident memory to the second's. */
export const measureMemory = async (folder: string) => {
  const product = await serve(folder)
  try {
    const samples = await sampleAll(product)
    return { samples, growth: quarterOf(samples, 4) / quarterOf(samples, 2) }
  } finally {
    await product.stop()
  }
}
