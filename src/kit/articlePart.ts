// What one plugin adds to the articles that another one answers: a rating, a count of comments.
import type { DataFromCollectionSlug, Payload } from 'payload'
import type { ZodType } from 'zod'
import type { PublicImage } from './publicImage.ts'

/**
 * A story as it was read for the answer: relations one level deep, where the public may read them. For
 * a live part also as it is stored: the fields that it names alone, relations as ids.
 */
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
 * What is not `live` is kept in the database with the story's view, for as long as none of its tags is
 * dropped and `changesAt` has not come: a value that becomes another without either must be live.
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
  live?: Live
}

/**
 * A part that is read anew for every answer that is made. `fields`: the stored fields of a story that
 * it is made from. `families`: how tags begin, up to their colon, that nothing else of a story is made
 * from; what drops them alone leaves kept views as they are.
 */
export type Live = { fields: string[]; families: string[] }

/** The parts that the plugins in the list have added, in the order of the list. */
export const articlePartsOf = (config: { custom?: Record<string, unknown> }) =>
  (config.custom?.articleParts ?? []) as ArticlePart[]

/** The parts of what is usual that are read anew for every answer. */
export const livePartsOf = (config: { custom?: Record<string, unknown> }) =>
  articlePartsOf(config).filter(({ live, onRequest }) => live && !onRequest)

type Context = Parameters<ArticlePart['load']>[0]

/** What parts add to each of the stories, in their order. One reading a part, not an article. */
export const loadParts = async (parts: ArticlePart[], context: Context) => {
  const loaded = await Promise.all(
    parts.map(async (part) => ({ part, values: await part.load(context) })),
  )
  return context.articles.map((article, row) => ({
    values: Object.fromEntries(loaded.map(({ part, values }) => [part.name, values[row]])),
    tags: loaded.flatMap(({ part, values }) =>
      part.tags(article.id, { article, value: values[row] }),
    ),
    changesAt: loaded.flatMap(({ part, values }) => part.changesAt?.(values[row]) ?? []),
  }))
}
