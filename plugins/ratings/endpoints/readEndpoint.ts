import { isStaff } from '#collections/access/isStaff.ts'
import type { RatingsSettings } from '../settings.ts'
import { countRatings, heldOf } from '../totals/countRatings.ts'
import { averageOf, sumUp, type Totals } from '../totals/totals.ts'
import { storyEndpoint } from './storyEndpoint.ts'

const shown = (totals: Totals, best: number) => {
  const { counts, ...sum } = sumUp(totals, best)
  return { counts, count: sum.count, average: averageOf(sum) }
}

/** A story’s ratings as the newsroom sees them; `counts` from one star to the best. */
export type NewsroomRating = ReturnType<typeof shown> & {
  opening: { count: number; average: number | null }
  held: (ReturnType<typeof shown> & { since: string }) | null
}

/** `GET /api/articles/:id/ratings`: what counts, what was counted elsewhere, and what is held. */
export const readEndpoint = ({ best }: RatingsSettings) =>
  storyEndpoint({
    method: 'get',
    path: '',
    allows: isStaff,
    handle: async ({ req, article, totals }): Promise<NewsroomRating> => {
      const { heldSince, openingCount = 0, openingSum = 0 } = totals
      const opening = { count: openingCount, sum: openingSum }
      const held = heldSince && (await countRatings(req, heldOf(article), best))
      return {
        ...shown(totals, best),
        opening: { count: openingCount, average: averageOf(opening) },
        held: held ? { ...shown(held, best), since: heldSince } : null,
      }
    },
  })
