// Stories as the delivery API shows them, for plugins that answer stories but do not know the one
// that makes their views.
import type { Config, DataFromCollectionSlug, Payload, SanitizedConfig } from 'payload'
import type { ZodObject } from 'zod'

type Article = DataFromCollectionSlug<'articles'>

/** A story's public view, and the tags of what it was made from. */
export type ShownArticle = { view: { id: string }; tags: string[] }

/**
 * One way to show a story. `schema` is its shape, with what other plugins add to it. `load` makes
 * the views of all the stories of one answer at once, in their order: find them with `depth: 1` and
 * `overrideAccess: false`.
 */
export type ArticleView = {
  schema: (config: SanitizedConfig) => ZodObject
  load: (context: { payload: Payload; articles: Article[] }) => Promise<ShownArticle[]>
}

/** `listed`: as lists show it, read without its body. `whole`: all that a page needs. */
export type ArticleViews = { listed: ArticleView; whole: ArticleView }

/** Offers views of stories to other plugins; those that are there already give way. */
export const provideArticleViews = (config: Config, views: ArticleViews): Config => ({
  ...config,
  custom: { ...config.custom, articleViews: views },
})

/** The views on offer; undefined where the plugin that makes them is switched off. */
export const articleViewsOf = (config: { custom?: Record<string, unknown> }) =>
  config.custom?.articleViews as ArticleViews | undefined
