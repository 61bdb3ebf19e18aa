import type { ArticleView } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { freshFor } from '#kit/freshFor.ts'
import { getCurrentDate } from 'payload'
import { z } from 'zod'
import { findPage, pinsOf, secondsToExpiry } from '../findPage.ts'
import { findNewest, findPinned } from '../findStories.ts'

const frontPageQuery = z.strictObject({
  section: z.string().min(1).max(120).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

const soonest = (...seconds: (number | undefined)[]) =>
  Math.min(...seconds.map((one) => one ?? Infinity))

/** `GET /v1/front-page`: pinned stories in the editors' order, then the newest. */
export const readFrontPage = (listed: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/front-page',
    summary: 'The front page of the site or of a section',
    request: { query: frontPageQuery },
    responses: (config) => ({
      200: z.object({
        docs: z.array(listed.schema(config).extend({ pinned: z.boolean() })),
        limit: z.number(),
      }),
    }),
    cache: { maxAge: 60, staleWhileRevalidate: 300 },
    handle: async ({ payload, query }) => {
      const now = getCurrentDate().getTime()
      const { page, section, tags } = await findPage(payload, query.section)
      const pins = pinsOf(page, now)
      const pinned = (await findPinned(payload, pins)).slice(0, query.limit)
      const room = query.limit - pinned.length
      const newest = await findNewest(payload, { section, without: pinned, limit: room })
      const shown = await listed.load({ payload, articles: [...pinned, ...newest] })
      return {
        body: {
          docs: shown.map(({ view }, place) => ({ ...view, pinned: place < pinned.length })),
          limit: query.limit,
        },
        tags: ['articles', ...tags, ...shown.flatMap((one) => one.tags)],
        maxAge: soonest(secondsToExpiry(pins, now), freshFor(shown)),
      }
    },
  })
