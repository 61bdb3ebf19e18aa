import type { ArticleView } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { fieldsParameter, narrow } from '#kit/fields.ts'
import { findBySlug } from '#kit/findBySlug.ts'
import { freshFor } from '#kit/freshFor.ts'
import { refuseMissing } from '#kit/publishedArticle.ts'
import { storyReader } from '#kit/readStories.ts'
import type { SanitizedConfig } from 'payload'
import { z, type ZodObject } from 'zod'
import { slugSchema } from '../view/schemas.ts'
import { findRelated } from './findRelated.ts'

const listQuery = (listed: ArticleView, config: SanitizedConfig) =>
  z.strictObject({
    limit: z.coerce.number().int().min(1).max(20).default(5),
    fields: fieldsParameter(listed.schema(config)),
  })

const listOf = (schema: ZodObject) =>
  z.object({ docs: z.array(schema), limit: z.number().meta({ examples: [5] }) })

/** `GET /v1/articles/:slug/related`: what to read next, the closest first. */
export const listRelated = (listed: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles/:slug/related',
    summary: 'Stories to read next: those that share most tags, then the newest of the section',
    request: (config) => ({
      params: z.object({ slug: slugSchema.max(200) }),
      query: listQuery(listed, config),
    }),
    responses: (config) => ({ 200: listOf(listed.schema(config)) }),
    cache: { maxAge: 60, staleWhileRevalidate: 300, missing: ['articles'] },
    handle: async ({ payload, params: { slug }, query: { limit, fields } }) => {
      const known = { language: true, section: true, tags: true } as const
      const story = await findBySlug(payload, { collection: 'articles', slug, select: known })
      if (!story) return refuseMissing(payload, slug)
      const { find, show } = storyReader({ payload, view: listed, fields, beside: ['tags'] })
      const shown = await show(await findRelated(find, story, limit))
      return {
        body: { docs: shown.map(({ view }) => view), limit },
        tags: ['articles', ...shown.flatMap(({ tags }) => tags)],
        maxAge: freshFor(shown),
        schema: fields && listOf(narrow(listed.schema(payload.config), fields)),
      }
    },
  })
