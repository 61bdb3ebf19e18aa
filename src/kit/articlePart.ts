// What one plugin adds to the articles that another one answers: a rating, a count of comments.
import type { Payload } from 'payload'
import type { ZodType } from 'zod'

export type ArticleRef = { id: string; commentPolicy?: string | null }

/**
 * A property of every article in the delivery API.
 * `load` reads the values of all the articles of one answer at once, in their order.
 * `tags` names what the value is made from, so that a change drops the answers that carry it; the
 * value itself comes second.
 */
export type ArticlePart = {
  name: string
  schema: ZodType
  load: (context: { payload: Payload; articles: ArticleRef[] }) => Promise<unknown[]>
  tags: (articleId: string, value: unknown) => string[]
}

/** The parts that the plugins in the list have added, in the order of the list. */
export const articlePartsOf = (config: { custom?: Record<string, unknown> }) =>
  (config.custom?.articleParts ?? []) as ArticlePart[]
