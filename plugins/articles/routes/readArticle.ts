import { defineRoute } from '#kit/delivery.ts'
import { refuseMissing } from '#kit/publishedArticle.ts'
import { z } from 'zod'
import { articleSchema } from '../view/schemas.ts'
import { tagsOf } from '../view/tagsOf.ts'
import { toPublicArticle } from '../view/toPublicArticle.ts'
import { partTags, withParts } from './withParts.ts'

/** `GET /v1/articles/:slug`: everything a page needs in one answer. */
export const readArticle = ({ siteUrl }: { siteUrl: string }) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles/:slug',
    summary: 'One story',
    request: { params: z.object({ slug: z.string().max(200) }) },
    responses: (config) => ({ 200: articleSchema(config) }),
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
      const [article] = docs
      if (!article) return refuseMissing(payload, params.slug)
      const [body] = await withParts(payload, [article], [toPublicArticle(article, siteUrl)])
      return { body, tags: [...tagsOf(article), ...partTags(payload, String(article.id))] }
    },
  })
