import { jsonLdOf } from '#kit/articleJsonLd.ts'
import type { ArticlePart, ArticleRef } from '#kit/articlePart.ts'
import { z } from 'zod'
import { toNewsArticle, type Publication } from './view/toNewsArticle.ts'
import { pictureOf, seoSchema, toSeo } from './view/toSeo.ts'

const tagsOf = (_id: string, { article: { seo } }: { article: ArticleRef }) => {
  const id = typeof seo?.image === 'object' ? seo.image?.id : seo?.image
  return id ? [`images:${id}`] : []
}

/** `seo { title, description, canonicalUrl, image }` on every story of the delivery API. */
export const seoPart = ({ siteUrl }: Publication): ArticlePart => ({
  name: 'seo',
  schema: seoSchema,
  load: async ({ articles, views }) =>
    articles.map((article, row) => toSeo(article, views[row]!, siteUrl)),
  tags: tagsOf,
})

/** `jsonLd`, schema.org's `NewsArticle`, where `include` asks for it. */
export const jsonLdPart = (publication: Publication): ArticlePart => ({
  name: 'jsonLd',
  onRequest: true,
  schema: z.looseObject({ '@type': z.literal('NewsArticle') }),
  load: async ({ payload, articles, views }) => {
    const added = await Promise.all(
      jsonLdOf(payload.config).map((add) => add({ payload, articles })),
    )
    return articles.map((article, row) => {
      const view = views[row]!
      const seo = toSeo(article, view, publication.siteUrl)
      const picture = pictureOf(article, view, publication.siteUrl)
      const others = added.map((properties) => properties[row])
      return Object.assign({}, ...others, toNewsArticle({ view, seo, picture }, publication))
    })
  },
  tags: tagsOf,
})
