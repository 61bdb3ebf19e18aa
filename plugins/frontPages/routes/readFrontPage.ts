import type { ArticleView } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { fieldsParameter, narrow } from '#kit/fields.ts'
import { freshFor } from '#kit/freshFor.ts'
import { storyReader } from '#kit/readStories.ts'
import { getCurrentDate, type SanitizedConfig } from 'payload'
import { z, type ZodObject } from 'zod'
import { findPage, pinsOf, secondsToExpiry } from '../findPage.ts'
import { findNewest, findPinned } from '../findStories.ts'

const docSchema = (listed: ArticleView, config: SanitizedConfig) =>
  listed.schema(config).extend({ pinned: z.boolean().meta({ examples: [true] }) })

const frontPageQuery = (doc: ZodObject) =>
  z.strictObject({
    section: z.string().min(1).max(120).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
    fields: fieldsParameter(doc),
  })

const listOf = (doc: ZodObject) =>
  z.object({ docs: z.array(doc), limit: z.number().meta({ examples: [20] }) })

const soonest = (...seconds: (number | undefined)[]) =>
  Math.min(...seconds.map((one) => one ?? Infinity))

/** `GET /v1/front-page`: pinned stories in the editors' order, then the newest. */
export const readFrontPage = (listed: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/front-page',
    summary: 'The front page of the site or of a section',
    request: (config) => ({ query: frontPageQuery(docSchema(listed, config)) }),
    responses: (config) => ({ 200: listOf(docSchema(listed, config)) }),
    cache: { maxAge: 60, staleWhileRevalidate: 300 },
    handle: async ({ payload, query }) => {
      const now = getCurrentDate().getTime()
      const { page, section, tags } = await findPage(payload, query.section)
      const pins = pinsOf(page, now)
      const { fields, limit } = query
      const { find, show } = storyReader({ payload, view: listed, fields })
      const pinned = (await findPinned(find, pins)).slice(0, limit)
      const room = { without: pinned, limit: limit - pinned.length }
      const shown = await show([...pinned, ...(await findNewest(find, { section, ...room }))])
      const isPinned = new Set(pinned.map(({ id }) => id))
      return {
        body: {
          docs: shown.map(({ view }) => ({ ...view, pinned: isPinned.has(view.id) })),
          limit,
        },
        tags: ['articles', ...tags, ...shown.flatMap((one) => one.tags)],
        maxAge: soonest(secondsToExpiry(pins, now), freshFor(shown)),
        schema: fields && listOf(narrow(docSchema(listed, payload.config), fields)),
      }
    },
  })
