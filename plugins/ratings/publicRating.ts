// A story's rating in the words of schema.org.
import type { Payload } from 'payload'
import { z } from 'zod'
import { statesOf, type RatingState, type Story } from './policy/statesOf.ts'
import {
  averageOf,
  readTotals,
  starsUpTo,
  sumUp,
  totalsUpTo,
  type Totals,
} from './totals/totals.ts'

const countSchema = z.number()

// For documents about the API: one star of each.
const oneOfEach = (best: number) => Object.fromEntries(starsUpTo(best).map((stars) => [stars, 1]))

/** On a scale whose most is `best`. */
export const ratingSchema = (best: number) =>
  z.object({
    ratingValue: z
      .number()
      .nullable()
      .meta({ description: 'One decimal; null before any rating.', examples: [(best + 1) / 2] }),
    ratingCount: z.number().meta({ examples: [best] }),
    bestRating: z.literal(best),
    distribution: z
      .record(z.enum(starsUpTo(best).map(String)), countSchema)
      .meta({ examples: [oneOfEach(best)] }),
    state: z.enum(['open', 'closed']).meta({ description: 'Whether the story takes ratings.' }),
  })

/** The aggregate, with what this visitor gave; null where there is nothing. */
export const ownRatingSchema = (best: number) =>
  ratingSchema(best).extend({
    mine: z
      .number()
      .nullable()
      .meta({ examples: [best] }),
  })

// The average to one decimal, the number of ratings, and how many of each value were given here.
const toPublicRating = (totals: Totals = {}, state: RatingState, best: number) => {
  const { counts, ...sum } = sumUp(totals, best)
  return {
    ratingValue: averageOf(sum),
    ratingCount: sum.count,
    bestRating: best,
    distribution: Object.fromEntries(counts.map((count, index) => [index + 1, count])),
    state,
  }
}

export type PublicRating = ReturnType<typeof toPublicRating>

/** The ratings of several stories, in their order. */
export const ratingsOf = async (
  payload: Payload,
  stories: (Story & { id: string })[],
  best: number,
): Promise<PublicRating[]> => {
  const ids = stories.map(({ id }) => id)
  const totals = await readTotals(payload, ids, { select: totalsUpTo(best) })
  const states = await statesOf(payload, stories)
  return stories.map(({ id }, row) => toPublicRating(totals.get(id), states[row]!, best))
}
