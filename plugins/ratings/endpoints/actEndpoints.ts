import { z } from 'zod'
import { isAdmin } from '#collections/access/isAdmin.ts'
import { isEditor } from '#collections/access/isEditor.ts'
import { openingSchema, setOpening } from '../acts/setOpening.ts'
import { resetRatings } from '../acts/resetRatings.ts'
import { settleHeld } from '../acts/settleHeld.ts'
import type { RatingsSettings } from '../settings.ts'
import { averageOf } from '../totals/totals.ts'
import { storyEndpoint } from './storyEndpoint.ts'

const reason = z.string().trim().min(1).max(500)
const mayHaveReason = z.strictObject({ reason: reason.optional() })
const demandsReason = z.strictObject({ reason })

type Sum = { count: number; sum: number }

const told = ({ count, sum }: Sum) => ({ count, average: averageOf({ count, sum }, 2) })

type Settle = { name: 'release' | 'discard'; body: z.ZodType<{ reason?: string }> }

const settle = ({ name, body }: Settle, settings: RatingsSettings) =>
  storyEndpoint({
    method: 'post',
    path: `/${name}`,
    allows: isEditor,
    body,
    handle: async ({ req, article }, { reason }) =>
      told(await settleHeld(req, { article, name, reason }, settings)),
  })

/** `POST /api/articles/:id/ratings/release` `{ reason? }`: what is held counts from now on. */
export const releaseEndpoint = (settings: RatingsSettings) =>
  settle({ name: 'release', body: mayHaveReason }, settings)

/** `POST /api/articles/:id/ratings/discard` `{ reason }`: what is held is deleted. */
export const discardEndpoint = (settings: RatingsSettings) =>
  settle({ name: 'discard', body: demandsReason }, settings)

/** `POST /api/articles/:id/ratings/reset` `{ reason }`: all that readers have given is deleted. */
export const resetEndpoint = (settings: RatingsSettings) =>
  storyEndpoint({
    method: 'post',
    path: '/reset',
    allows: isEditor,
    body: demandsReason,
    handle: async ({ req, article, totals }, { reason }) => ({
      ...told(await resetRatings(req, { article, reason }, settings)),
      opening: { count: totals.openingCount ?? 0, sum: totals.openingSum ?? 0 },
    }),
  })

/** `POST /api/articles/:id/ratings/opening` `{ count, sum, reason? }`, for admins and imports. */
export const openingEndpoint = (settings: RatingsSettings) =>
  storyEndpoint({
    method: 'post',
    path: '/opening',
    allows: isAdmin,
    body: openingSchema(settings.best),
    handle: async ({ req, article }, opening) =>
      told(await setOpening(req, { article, ...opening }, settings)),
  })
