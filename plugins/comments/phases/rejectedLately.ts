import { getCurrentDate, type Where } from 'payload'
import type { ModerationPhase } from '#kit/moderation.ts'

const week = 7 * 24 * 60 * 60 * 1_000

/** Somebody whose comments of the last week were often rejected is read first. */
export const rejectedLately: ModerationPhase = async ({ writer }, { req, rules }) => {
  if (!writer || rules.rejectedShare === 0) return
  const since = new Date(getCurrentDate().getTime() - week).toISOString()
  const countOf = async (status: Where[string]) => {
    const lately = { writer: { equals: writer }, createdAt: { greater_than: since } }
    const where = { ...lately, status }
    return (await req.payload.count({ collection: 'comments', where, req })).totalDocs
  }
  const rejected = await countOf({ in: ['rejected', 'spam'] })
  const judged = rejected && (await countOf({ not_equals: 'pending' }))
  const share = judged && Math.round((rejected / judged) * 100)
  if (!share || share < rules.rejectedShare) return
  return { status: 'pending', flag: { code: 'REJECTED_LATELY', detail: `${share} %` } }
}
