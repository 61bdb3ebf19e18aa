// Readers' stars: one rating a visitor and story, and the totals they add up to.
import type { Config, Plugin } from 'payload'
import { addArticlePart, addDeliveryRoute, addHooks, addJob } from '#kit/extendConfig.ts'
import { setVisitor } from '#kit/setVisitor.ts'
import { invalidateRating } from './hooks/invalidateRating.ts'
import { keepToScale } from './hooks/keepToScale.ts'
import { leaveMarksAlone } from './hooks/leaveMarksAlone.ts'
import { removeRatings } from './hooks/removeRatings.ts'
import { forgetRatingOrigins } from './origin/forgetOrigins.ts'
import { limitOrigin } from './origin/limitOrigin.ts'
import { invalidateStates, invalidateStatesOfDeleted } from './policy/invalidateStates.ts'
import { refuseClosed } from './policy/refuseClosed.ts'
import { ratingPart } from './ratingPart.ts'
import { readRating } from './routes/readRating.ts'
import { removeRating } from './routes/removeRating.ts'
import { setRating } from './routes/setRating.ts'
import { settle, type RatingsOptions, type RatingsSettings } from './settings.ts'
import { addToTotals, takeFromTotals } from './totals/addToTotals.ts'
import { openTotals } from './totals/openTotals.ts'
import { withSchema } from './withSchema.ts'

export type { RatingsOptions }

const withRules = (given: Config, settings: RatingsSettings): Config => {
  const ruled = addHooks(given, 'ratings', {
    beforeValidate: [setVisitor, keepToScale(settings)],
    beforeChange: [leaveMarksAlone, refuseClosed, limitOrigin(settings)],
    afterChange: [addToTotals(settings), invalidateRating],
    afterDelete: [takeFromTotals(settings), invalidateRating],
  })
  const withArticles = addHooks(ruled, 'articles', {
    afterChange: [openTotals],
    beforeDelete: [removeRatings],
  })
  return addHooks(withArticles, 'sections', {
    afterChange: [invalidateStates],
    afterDelete: [invalidateStatesOfDeleted],
  })
}

export const ratingsPlugin =
  ({ enabled = true, ...options }: RatingsOptions = {}): Plugin =>
  (given) => {
    const settings = settle(options)
    const config = addJob(withSchema(given), forgetRatingOrigins({ enabled, ...settings }))
    if (!enabled) return config
    return [readRating, setRating, removeRating]
      .map((route) => route(settings))
      .reduce(addDeliveryRoute, addArticlePart(withRules(config, settings), ratingPart(settings)))
  }
