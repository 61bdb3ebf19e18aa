import type { Payload } from 'payload'

const stars = [1, 2, 3, 4, 5] as const

/** The totals of a story, counted from its ratings. */
export const countRatings = async (payload: Payload, article: string) => {
  const counts = stars.map(async (value) => {
    const where = { article: { equals: article }, value: { equals: value } }
    const { totalDocs } = await payload.count({ collection: 'ratings', where })
    return [`stars${value}`, totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}
