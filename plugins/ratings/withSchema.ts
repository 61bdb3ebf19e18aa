import type { Config } from 'payload'
import { ratingActs } from '#collections/ratingActs.ts'
import { ratings } from '#collections/ratings.ts'
import { ratingTotals } from '#collections/ratingTotals.ts'
import { addCollection, addFields } from '#kit/extendConfig.ts'
import { closesRatings, ratingPolicy, ratingRank, storyRatings } from './fields.ts'

/** All that ratings store, whether they are switched on or not. */
export const withSchema = (given: Config): Config => {
  const config = [ratings, ratingTotals, ratingActs].reduce(addCollection, given)
  const onArticles = addFields(config, 'articles', [ratingPolicy, ratingRank, storyRatings])
  return addFields(onArticles, 'sections', [closesRatings])
}
