import type { JsonLdAddition } from '#kit/articleJsonLd.ts'
import { ratingsOf } from './publicRating.ts'
import type { RatingsSettings } from './settings.ts'

/** schema.org’s `aggregateRating` of stories that have been rated. */
export const aggregateRating =
  ({ best }: RatingsSettings): JsonLdAddition =>
  async ({ payload, articles }) => {
    const ratings = await ratingsOf(payload, articles, best)
    return ratings.map(({ ratingValue, ratingCount, bestRating }) =>
      ratingValue === null
        ? {}
        : {
            aggregateRating: {
              '@type': 'AggregateRating',
              ratingValue,
              ratingCount,
              bestRating,
              worstRating: 1,
            },
          },
    )
  }
