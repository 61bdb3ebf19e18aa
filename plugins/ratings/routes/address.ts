// What the three routes of a story’s rating have in common.
import { z } from 'zod'

/** Of one address; many readers of a mobile network share one. */
export const rate = { name: 'rating', most: 120, seconds: 60 }

export const path = '/v1/articles/:slug/rating'
export const params = z.object({ slug: z.string().max(200) })
