import type { ArticleView } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { fieldsParameter, narrow } from '#kit/fields.ts'
import { freshFor } from '#kit/freshFor.ts'
import { refuseMissing } from '#kit/publishedArticle.ts'
import { z } from 'zod'
import { slugSchema } from '../view/schemas.ts'
import type { Article } from '../view/toPublicArticle.ts'
import { includeParameter } from './include.ts'

/** Of other stories that this one names, its page shows no more than this. */
const shownOfOthers = { articles: { headline: true, slug: true } } as const

/** `GET /v1/articles/:slug`: everything a page needs in one answer. */
export const readArticle = (whole: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles/:slug',
    summary: 'One story',
    request: (config) => ({
      params: z.object({ slug: slugSchema.max(200) }),
      query: z.strictObject({
        fields: fieldsParameter(whole.schema(config)),
        include: includeParameter(config),
      }),
    }),
    responses: (config) => ({ 200: whole.schema(config) }),
    cache: { maxAge: 60, staleWhileRevalidate: 300, missing: ['articles'] },
    handle: async ({ payload, params, query: { fields, include = [] } }) => {
      const { config } = payload
      const { docs } = await payload.find({
        collection: 'articles',
        where: { slug: { equals: params.slug } },
        depth: 1,
        limit: 1,
        overrideAccess: false,
        pagination: false,
        populate: shownOfOthers,
        select: whole.select(config, { fields, include }),
      })
      const [shown] = await whole.load({ payload, articles: docs as Article[], fields, include })
      if (!shown) return refuseMissing(payload, params.slug)
      const schema = fields && narrow(whole.schema(config), [...fields, ...include])
      return { body: shown.view, tags: shown.tags, maxAge: freshFor([shown]), schema }
    },
  })
