import type { ArticleView } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { findBySlug } from '#kit/findBySlug.ts'
import { freshFor } from '#kit/freshFor.ts'
import { refuseMissing } from '#kit/publishedArticle.ts'
import { z } from 'zod'
import { findRelated } from './findRelated.ts'

/** `GET /v1/articles/:slug/related`: what to read next, the closest first. */
export const listRelated = (listed: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles/:slug/related',
    summary: 'Stories to read next: those that share most tags, then the newest of the section',
    request: {
      params: z.object({ slug: z.string().max(200) }),
      query: z.strictObject({ limit: z.coerce.number().int().min(1).max(20).default(5) }),
    },
    responses: (config) => ({
      200: z.object({ docs: z.array(listed.schema(config)), limit: z.number() }),
    }),
    cache: { maxAge: 60, staleWhileRevalidate: 300, missing: ['articles'] },
    handle: async ({ payload, params: { slug }, query: { limit } }) => {
      const select = { language: true, section: true, tags: true } as const
      const story = await findBySlug(payload, { collection: 'articles', slug, select })
      if (!story) return refuseMissing(payload, slug)
      const articles = await findRelated(payload, story, limit)
      const shown = await listed.load({ payload, articles })
      return {
        body: { docs: shown.map(({ view }) => view), limit },
        tags: ['articles', ...shown.flatMap(({ tags }) => tags)],
        maxAge: freshFor(shown),
      }
    },
  })
