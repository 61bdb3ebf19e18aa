import { articleViewsOf } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { narrow } from '#kit/fields.ts'
import { freshFor } from '#kit/freshFor.ts'
import { storyReader } from '#kit/readStories.ts'
import { findMatches } from '../findMatches.ts'
import { findStories, type Found } from '../findStories.ts'
import { excerpt, highlight } from '../highlight.ts'
import { parseQuery, type SearchQuery } from '../query.ts'
import { suggest } from '../suggest/suggest.ts'
import { filtersFor } from './filtersFor.ts'
import { foundSchema, searchQuery, searchSchema } from './schemas.ts'

const highlightsOf = ({ story: { headline, standfirst }, match }: Found, query: SearchQuery) => ({
  headline: highlight(headline, query),
  standfirst: standfirst ? highlight(standfirst, query) : null,
  body: excerpt(match.body, query),
})

const beside = ['headline', 'standfirst']

/** `GET /v1/search`: published stories in which all words stand, the best fit first. */
export const searchArticles = defineRoute({
  method: 'get',
  path: '/v1/search',
  summary: 'Published stories that say what is looked for, the best fit first',
  request: (config) => ({ query: searchQuery(config) }),
  responses: (config) => ({ 200: searchSchema(foundSchema(config)) }),
  cache: { maxAge: 60, staleWhileRevalidate: 300 },
  handle: async ({ payload, query: { q, limit, after, fields, ...filters } }) => {
    const { config } = payload
    const { listed } = articleViewsOf(config)
    const query = parseQuery(q)
    const { wanted, tags } = await filtersFor(payload, filters)
    const { matches, nextCursor } = wanted
      ? await findMatches(payload, { query, filters: wanted, after, limit })
      : { matches: [], nextCursor: null }
    const { find, show } = storyReader({ payload, view: listed, fields, beside })
    const found = await findStories(find, matches)
    const highlights = new Map(found.map((one) => [one.story.id, highlightsOf(one, query)]))
    const shown = await show(found.map(({ story }) => story))
    const docs = shown.map(({ view }) => ({ ...view, highlights: highlights.get(view.id) }))
    const isInVain = wanted && !after && docs.length === 0
    const suggestion = isInVain ? await suggest(payload, { q, filters: wanted }) : null
    return {
      body: { docs, limit, nextCursor, suggestion },
      tags: ['articles', ...tags, ...shown.flatMap((each) => each.tags)],
      maxAge: freshFor(shown),
      schema: fields && searchSchema(narrow(foundSchema(config), fields)),
    }
  },
})
