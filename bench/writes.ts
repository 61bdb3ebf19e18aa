// Comments through the whole gate, each by a writer of its own, beside the least that does the same.
import { compare, type Server } from './compare.ts'
import { chooseTool } from './load.ts'
import type { Report } from './report.ts'
import { settings } from './settings.ts'
import { startBaseline } from './startBaseline.ts'
import { copyOf } from './startProduct.ts'

const path = '/v1/articles/bai-viet-1/comments'

const body = JSON.stringify({
  authorName: 'Bạn đọc',
  authorEmail: '[<id>]@reader.test',
  body: 'Cảm ơn tòa soạn. Con đường này đi qua xã tôi, mong sớm xong trước mùa mưa năm nay.',
})

/**
 * Leaves the posted comments behind: measure what is read before. Nothing where wrk is missing:
 * autocannon sends all from one address, of which the platform takes a few a minute.
 */
export const measureWrites = async (
  product: Server,
  folder: string,
): Promise<Report['written']> => {
  const tool = chooseTool()
  if (tool.name !== 'wrk') return []
  const baseline = await startBaseline('bench/baselineWriter.ts', copyOf(folder))
  try {
    const { seconds, rounds, connections } = settings
    const plan = { path, body, seconds, rounds, connections }
    const figures = await compare(tool, { baseline, product }, plan)
    return [{ name: 'comment', path, ...figures }]
  } finally {
    await baseline.stop()
  }
}
