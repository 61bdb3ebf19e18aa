import { getCurrentDate, type DataFromCollectionSlug } from 'payload'
import { readingMinutes } from '../words.ts'
import { toPublicImage } from '#kit/publicImage.ts'
import { isDocument, toTerm } from '../terms/schemas.ts'
import type { ListedArticle } from './schemas.ts'
import { toBodyHtml } from './toBodyHtml.ts'

export type Article = DataFromCollectionSlug<'articles'>

const toByline = (byline: Article['byline'], siteUrl: string) =>
  (byline ?? []).flatMap(({ author, role }) =>
    isDocument(author) ? [{ ...toTerm(author, 'authors', siteUrl), role }] : [],
  )

const toCorrections = (corrections: Article['corrections']) =>
  (corrections ?? []).map(({ date, note }) => ({ date, note }))

/** A story as lists show it. `siteUrl` begins every address. */
export const toListedArticle = (article: Article, siteUrl: string): ListedArticle => ({
  id: String(article.id),
  slug: article.slug ?? '',
  url: `${siteUrl}/articles/${article.slug}`,
  language: article.language,
  headline: article.headline,
  standfirst: article.standfirst ?? '',
  wordCount: article.wordCount ?? 0,
  readingTimeMinutes: readingMinutes(article.wordCount ?? 0),
  leadImage: isDocument(article.leadImage) ? toPublicImage(article.leadImage, siteUrl) : null,
  byline: toByline(article.byline, siteUrl),
  section: isDocument(article.section) ? toTerm(article.section, 'sections', siteUrl) : null,
  tags: (article.tags ?? []).filter(isDocument).map((tag) => toTerm(tag, 'tags', siteUrl)),
  publishedAt: article.publishedAt ?? article.createdAt,
  updatedAt: article.revisedAt ?? article.publishedAt ?? article.createdAt,
  breaking: Boolean(article.breakingUntil && new Date(article.breakingUntil) > getCurrentDate()),
  corrections: toCorrections(article.corrections),
})

/** A whole story: what a page needs, in one answer. */
export const toPublicArticle = (article: Article, siteUrl: string) => ({
  ...toListedArticle(article, siteUrl),
  bodyHtml: toBodyHtml(article.body, { siteUrl, language: article.language }),
})
