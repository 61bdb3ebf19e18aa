// How the public sees a story: made by the plugin that keeps stories, for those that show one in
// another place.
import type { DataFromCollectionSlug, Payload, SanitizedConfig } from 'payload'
import type { ZodObject } from 'zod'

type Article = DataFromCollectionSlug<'articles'>

/**
 * A whole story in the shape of `GET /v1/articles/:slug`.
 * `show` takes a story read at depth 1 on the public's behalf: relations that were not read, or may
 * not be, are left out. The story itself may be a draft that nothing has validated.
 */
export type ArticleView = {
  schema: (config: SanitizedConfig) => ZodObject
  show: (payload: Payload, article: Article) => Promise<object>
}

/** The view that articlesPlugin() has set. @throws Error when no earlier plugin has */
export const articleViewOf = (config: { custom?: Record<string, unknown> }) => {
  const view = config.custom?.articleView as ArticleView | undefined
  if (!view) throw new Error('Nothing shows stories yet: list the plugin after articlesPlugin().')
  return view
}
