import type { DataFromCollectionSlug, Payload, SanitizedConfig } from 'payload'
import { z } from 'zod'
import { articleViewsOf } from '#kit/articleViews.ts'
import { cursorParameter } from '#kit/cursor.ts'
import { defineRoute } from '#kit/delivery.ts'
import { freshFor } from '#kit/freshFor.ts'
import type { Match } from '../engines/engine.ts'
import { findMatches } from '../findMatches.ts'
import { excerpt, highlight } from '../highlight.ts'
import { hasWords, parseQuery, type SearchQuery } from '../query.ts'
import { filtersFor } from './filtersFor.ts'

type Story = DataFromCollectionSlug<'articles'>

const slug = z.string().min(1).max(120)

const words = z
  .string()
  .min(1)
  .max(200)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trimStart())
  .refine((text) => hasWords(parseQuery(text)), 'There is no word in it to look for.')
  .meta({ description: 'Words, and phrases in quotes. Case and tone marks need not be typed.' })

const searchQuery = z.strictObject({
  q: words,
  section: slug.optional(),
  tag: slug.optional(),
  author: slug.optional(),
  language: z.enum(['vi', 'en']).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  after: cursorParameter,
})

const highlightsSchema = z
  .object({
    headline: z.string().nullable(),
    standfirst: z.string().nullable(),
    body: z.string().nullable(),
  })
  .meta({ description: 'What was found, as HTML with <mark>; null where nothing was.' })

const searchSchema = (config: SanitizedConfig) => {
  const { listed } = articleViewsOf(config)
  return z.object({
    docs: z.array(listed.schema(config).extend({ highlights: highlightsSchema })),
    limit: z.number(),
    nextCursor: z.string().nullable(),
  })
}

// As readers: what the index says of a story decides nothing.
const findStories = async (payload: Payload, matches: Match[]) => {
  if (matches.length === 0) return []
  const ids = matches.map(({ article }) => article)
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: 1,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    select: { body: false },
  })
  const byId = new Map((docs as Story[]).map((story) => [story.id, story]))
  return matches.flatMap((match) => {
    const story = byId.get(match.article)
    return story ? [{ story, match }] : []
  })
}

const highlightsOf = ({ headline, standfirst }: Story, { body }: Match, query: SearchQuery) => ({
  headline: highlight(headline, query),
  standfirst: standfirst ? highlight(standfirst, query) : null,
  body: excerpt(body, query),
})

/** `GET /v1/search`: published stories in which all words stand, the best fit first. */
export const searchArticles = defineRoute({
  method: 'get',
  path: '/v1/search',
  summary: 'Published stories that say what is looked for, the best fit first',
  request: { query: searchQuery },
  responses: (config) => ({ 200: searchSchema(config) }),
  cache: { maxAge: 60, staleWhileRevalidate: 300 },
  handle: async ({ payload, query: { q, limit, after, ...filters } }) => {
    const query = parseQuery(q)
    const { wanted, tags } = await filtersFor(payload, filters)
    const { matches, nextCursor } = wanted
      ? await findMatches(payload, { query, filters: wanted, after, limit })
      : { matches: [], nextCursor: null }
    const found = await findStories(payload, matches)
    const articles = found.map(({ story }) => story)
    const shown = await articleViewsOf(payload.config).listed.load({ payload, articles })
    const docs = shown.map(({ view }, at) => {
      const { story, match } = found[at]!
      return { ...view, highlights: highlightsOf(story, match, query) }
    })
    return {
      body: { docs, limit, nextCursor },
      tags: ['articles', ...tags, ...shown.flatMap((each) => each.tags)],
      maxAge: freshFor(shown),
    }
  },
})
