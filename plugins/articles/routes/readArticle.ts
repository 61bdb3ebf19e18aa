import { defineRoute } from '#kit/delivery.ts'
import { ArticleNotFound } from '#kit/publishedArticle.ts'
import { z } from 'zod'
import { articleSchema } from '../view/schemas.ts'
import { tagsOf } from '../view/tagsOf.ts'
import { toPublicArticle } from '../view/toPublicArticle.ts'
import { toPublicBody } from '../view/toPublicBody.ts'
import { includeParameter } from './include.ts'
import { partTags, withParts } from './withParts.ts'

/** Of other stories that this one names, its page shows no more than this. */
const shownOfOthers = { articles: { headline: true, slug: true } } as const

/** `GET /v1/articles/:slug`: everything a page needs in one answer. */
export const readArticle = ({ siteUrl }: { siteUrl: string }) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles/:slug',
    summary: 'One story',
    request: (config) => ({
      params: z.object({ slug: z.string().max(200) }),
      query: z.strictObject({ include: includeParameter(config) }),
    }),
    responses: (config) => ({ 200: articleSchema(config) }),
    cache: { maxAge: 60, staleWhileRevalidate: 300 },
    handle: async ({ payload, params, query: { include = [] } }) => {
      const { docs } = await payload.find({
        collection: 'articles',
        where: { slug: { equals: params.slug } },
        depth: 1,
        limit: 1,
        overrideAccess: false,
        pagination: false,
        populate: shownOfOthers,
      })
      const [article] = docs
      if (!article) throw new ArticleNotFound()
      const views = [toPublicArticle(article, siteUrl)]
      const [whole] = await withParts({ payload, articles: [article], views, include })
      const added = include.includes('body') ? { body: toPublicBody(article.body, siteUrl) } : {}
      return {
        body: { ...whole, ...added },
        tags: [...tagsOf(article), ...partTags(payload, article)],
      }
    },
  })
