// A story's rating in the words of schema.org.
import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'

type Totals = Partial<DataFromCollectionSlug<'rating-totals'>>

const stars = ['1', '2', '3', '4', '5'] as const
const countSchema = z.number()

export const ratingSchema = z.object({
  ratingValue: z.number().nullable().meta({ description: 'One decimal; null before any rating.' }),
  ratingCount: z.number(),
  bestRating: z.literal(5),
  distribution: z.record(z.enum(stars), countSchema),
})

export type PublicRating = z.infer<typeof ratingSchema>

/** The average to one decimal, the number of ratings, and how many there are of each value. */
export const toPublicRating = (totals: Totals = {}): PublicRating => {
  const counts = stars.map((value) => totals[`stars${value}`] ?? 0)
  const ratingCount = counts.reduce((sum, count) => sum + count, 0)
  const points = counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
  return {
    ratingValue: ratingCount > 0 ? Math.round((points / ratingCount) * 10) / 10 : null,
    ratingCount,
    bestRating: 5,
    distribution: Object.fromEntries(
      stars.map((value, index) => [value, counts[index]]),
    ) as PublicRating['distribution'],
  }
}
