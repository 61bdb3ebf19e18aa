// Readers' stars: one rating a visitor and story, and the totals they add up to.
import type { Plugin } from 'payload'
import { addArticlePart, addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { addToTotals, takeFromTotals } from './hooks/addToTotals.ts'
import { invalidateRating } from './hooks/invalidateRating.ts'
import { openTotals } from './hooks/openTotals.ts'
import { removeRatings } from './hooks/removeRatings.ts'
import { setVisitor } from '#kit/setVisitor.ts'
import { ratingPart } from './ratingPart.ts'
import { readRating } from './routes/readRating.ts'
import { removeRating } from './routes/removeRating.ts'
import { setRating } from './routes/setRating.ts'
import { withSchema } from './withSchema.ts'

export type RatingsOptions = {
  /**
   * Switches rules and routes off; the collections stay.
   * @default true
   */
  enabled?: boolean
}

export const ratingsPlugin =
  ({ enabled = true }: RatingsOptions = {}): Plugin =>
  (given) => {
    const config = withSchema(given)
    if (!enabled) return config
    const counted = addHooks(config, 'ratings', {
      beforeValidate: [setVisitor],
      afterChange: [addToTotals, invalidateRating],
      afterDelete: [takeFromTotals, invalidateRating],
    })
    const withArticles = addHooks(counted, 'articles', {
      afterChange: [openTotals],
      beforeDelete: [removeRatings],
    })
    return [readRating, setRating, removeRating].reduce(
      addDeliveryRoute,
      addArticlePart(withArticles, ratingPart),
    )
  }
