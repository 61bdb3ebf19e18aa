// What one plugin adds to the articles that another one answers: a rating, a count of comments.
import type { DataFromCollectionSlug, Payload } from 'payload'
import type { ZodType } from 'zod'
import type { PublicImage } from './publicImage.ts'

/** A story as it was read for the answer: relations one level deep, where the public may read them. */
export type ArticleRef = Omit<DataFromCollectionSlug<'articles'>, 'body'>

type Term = { name: string; url: string }

/** The story as the answer shows it, before parts are added: what a part may build on. */
export type ViewedArticle = {
  id: string
  url: string
  language: string
  headline: string
  standfirst: string
  wordCount: number
  leadImage: PublicImage | null
  byline: (Term & { role: string })[]
  section: Term | null
  tags: Term[]
  publishedAt: string
  updatedAt: string
  corrections: { date: string; note: string }[]
}

/**
 * A property of every article in the delivery API.
 * `load` reads the values of all the articles of one answer at once, in their order.
 * `tags` names what the value is made from, so that a change drops the answers that carry it.
 * `changesAt` says when the value becomes another by itself, in milliseconds since 1970: answers keep
 * until then.
 * With `onRequest` it is in the answer for one story alone, and there only where `include` names it.
 */
export type ArticlePart = {
  name: string
  schema: ZodType
  load: (context: {
    payload: Payload
    articles: ArticleRef[]
    views: ViewedArticle[]
  }) => Promise<unknown[]>
  tags: (articleId: string, made: { article: ArticleRef; value: unknown }) => string[]
  changesAt?: (value: unknown) => number[]
  onRequest?: boolean
}

/** The parts that the plugins in the list have added, in the order of the list. */
export const articlePartsOf = (config: { custom?: Record<string, unknown> }) =>
  (config.custom?.articleParts ?? []) as ArticlePart[]
