import type { Where } from 'payload'

const noticeInDays = 14

/** Pictures that readers see and whose licence is over or ends within 14 days of `now`. */
export const endingLicences = (now: Date): Where => {
  const end = new Date(now.getTime() + noticeInDays * 24 * 60 * 60 * 1000).toISOString()
  return {
    and: [{ licensedUntil: { less_than_equal: end } }, { publicUses: { greater_than: 0 } }],
  }
}
