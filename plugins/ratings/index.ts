// Readers' stars: one rating a visitor and story, and the totals they add up to.
import type { Config, Plugin } from 'payload'
import { addJsonLd } from '#kit/articleJsonLd.ts'
import { addArticleOrder } from '#kit/articleOrder.ts'
import {
  addArticlePart,
  addCollectionEndpoint,
  addDeliveryRoute,
  addHooks,
  addJob,
} from '#kit/extendConfig.ts'
import { addRecount } from '#kit/recount.ts'
import { setVisitor } from '#kit/setVisitor.ts'
import { aggregateRating } from './aggregateRating.ts'
import { recordRemoval } from './acts/recordRemoval.ts'
import { withRatingsView } from './admin/view/withRatingsView.ts'
import { holdBurst } from './burst/holdBurst.ts'
import {
  discardEndpoint,
  openingEndpoint,
  releaseEndpoint,
  resetEndpoint,
} from './endpoints/actEndpoints.ts'
import { readEndpoint } from './endpoints/readEndpoint.ts'
import { keepToScale } from './hooks/keepToScale.ts'
import { leaveMarksAlone } from './hooks/leaveMarksAlone.ts'
import { removeRatings } from './hooks/removeRatings.ts'
import { forgetRatingOrigins } from './origin/forgetOrigins.ts'
import { limitOrigin } from './origin/limitOrigin.ts'
import { invalidateStates, invalidateStatesOfDeleted } from './policy/invalidateStates.ts'
import { refuseClosed } from './policy/refuseClosed.ts'
import { ratingPart } from './ratingPart.ts'
import { ratingRecount } from './recount/repairStory.ts'
import { readRating } from './routes/readRating.ts'
import { removeRating } from './routes/removeRating.ts'
import { setRating } from './routes/setRating.ts'
import { keepSettings, settle, type RatingsOptions, type RatingsSettings } from './settings.ts'
import { addToTotals, takeFromTotals } from './totals/addToTotals.ts'
import { leaveRankAlone } from './totals/leaveRankAlone.ts'
import { openTotals } from './totals/openTotals.ts'
import { withSchema } from './withSchema.ts'

export type { RatingsOptions }

const endpoints = [readEndpoint, releaseEndpoint, discardEndpoint, resetEndpoint, openingEndpoint]

const withRules = (given: Config, settings: RatingsSettings): Config => {
  const ruled = addHooks(given, 'ratings', {
    beforeValidate: [setVisitor, keepToScale(settings)],
    beforeChange: [leaveMarksAlone, refuseClosed, limitOrigin(settings), holdBurst(settings)],
    afterChange: [addToTotals(settings)],
    afterDelete: [takeFromTotals(settings), recordRemoval],
  })
  const withArticles = addHooks(ruled, 'articles', {
    beforeChange: [leaveRankAlone],
    afterChange: [openTotals],
  })
  return addHooks(withArticles, 'sections', {
    afterChange: [invalidateStates],
    afterDelete: [invalidateStatesOfDeleted],
  })
}

// Any rating may bring a story into the list or change its place: a tag for that would have to drop it
// with each. A rating of a story that stands in it does drop it.
const topRated = {
  name: 'top-rated',
  field: 'ratingRank',
  maxAge: 30,
  tags: (article: string) => [`ratings:${article}`],
}

export const ratingsPlugin =
  ({ enabled = true, ...options }: RatingsOptions = {}): Plugin =>
  (given) => {
    const settings = settle(options)
    const cleaned = addHooks(withSchema(given), 'articles', { beforeDelete: [removeRatings] })
    const stored = addJob(cleaned, forgetRatingOrigins({ enabled, ...settings }))
    const config = addRecount(keepSettings(stored, settings), ratingRecount(settings))
    if (!enabled) return config
    const ruled = endpoints.reduce(
      (sum, endpoint) => addCollectionEndpoint(sum, 'articles', endpoint(settings)),
      withRules(config, settings),
    )
    const ordered = withRatingsView(addArticleOrder(ruled, topRated))
    const told = settings.structuredData ? addJsonLd(ordered, aggregateRating(settings)) : ordered
    return [readRating, setRating, removeRating]
      .map((route) => route(settings))
      .reduce(addDeliveryRoute, addArticlePart(told, ratingPart(settings)))
  }
