import type { ArticlePart } from '#kit/articlePart.ts'
import { statesTag } from './policy/invalidateStates.ts'
import { ratingSchema, ratingsOf } from './publicRating.ts'
import type { RatingsSettings } from './settings.ts'

/** What an answer with the story's rating is made from. */
export const tagsOf = (article: string) => [`ratings:${article}`, statesTag]

/** `rating` on every story of the delivery API. */
export const ratingPart = ({ best }: RatingsSettings): ArticlePart => ({
  name: 'rating',
  schema: ratingSchema(best),
  load: ({ payload, articles }) => ratingsOf(payload, articles, best),
  live: { fields: ['ratingPolicy', 'section'], families: ['ratings', statesTag] },
  tags: tagsOf,
})
