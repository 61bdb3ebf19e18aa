// Ratings through all rules, each by a visitor of its own, and a rating read while others are given;
// beside the least that does the same.
import { compare, type Server } from './compare.ts'
import { chooseTool, type Tool } from './load.ts'
import { raters } from './raters.ts'
import type { Report } from './report.ts'
import { settings } from './settings.ts'
import { startBaseline } from './startBaseline.ts'
import { copyOf } from './startProduct.ts'

const path = '/v1/articles/bai-viet-7/rating'
const others = 4

const whileRated = (reader: Tool): Tool => ({
  ...reader,
  measure: async (load) => {
    const rating = raters.measure({ ...load, connections: others })
    const figures = await reader.measure(load)
    await rating
    return figures
  },
})

/** Leaves the ratings behind. */
export const measureRatings = async (
  product: Server,
  folder: string,
): Promise<Report['written']> => {
  const baseline = await startBaseline('bench/baselineRater.ts', copyOf(folder))
  const servers = { baseline, product }
  const { seconds, rounds, connections } = settings
  const plan = { path, seconds, rounds, connections }
  try {
    const rated = await compare(raters, servers, plan)
    const read = await compare(whileRated(chooseTool()), servers, plan)
    return [
      { name: 'rating', path, ...rated },
      { name: 'rating read while rated', path, ...read },
    ]
  } finally {
    await baseline.stop()
  }
}
