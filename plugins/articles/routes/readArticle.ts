import type { ArticleView } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { refuseMissing } from '#kit/publishedArticle.ts'
import { z } from 'zod'

/** `GET /v1/articles/:slug`: everything a page needs in one answer. */
export const readArticle = (whole: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles/:slug',
    summary: 'One story',
    request: { params: z.object({ slug: z.string().max(200) }) },
    responses: (config) => ({ 200: whole.schema(config) }),
    cache: { maxAge: 60, staleWhileRevalidate: 300 },
    handle: async ({ payload, params }) => {
      const { docs } = await payload.find({
        collection: 'articles',
        where: { slug: { equals: params.slug } },
        depth: 1,
        limit: 1,
        overrideAccess: false,
        pagination: false,
      })
      const [shown] = await whole.load({ payload, articles: docs })
      if (!shown) return refuseMissing(payload, params.slug)
      return { body: shown.view, tags: shown.tags }
    },
  })
