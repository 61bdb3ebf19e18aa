import type { ArticlePart } from '#kit/articlePart.ts'
import { readTotals } from './readTotals.ts'
import { ratingSchema, toPublicRating } from './view.ts'

/** `rating` on every story of the delivery API. */
export const ratingPart: ArticlePart = {
  name: 'rating',
  schema: ratingSchema,
  load: async ({ payload, articles }) => {
    const totals = await readTotals(
      payload,
      articles.map(({ id }) => id),
    )
    return articles.map(({ id }) => toPublicRating(totals.get(id)))
  },
  tags: (articleId) => [`ratings:${articleId}`],
}
