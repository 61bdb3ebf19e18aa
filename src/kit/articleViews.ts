// Stories as the delivery API shows them, for plugins that answer stories but do not know the one
// that makes their views.
import type { Config, DataFromCollectionSlug, Payload, SanitizedConfig, SelectType } from 'payload'
import type { ZodObject } from 'zod'

type Article = DataFromCollectionSlug<'articles'>

/**
 * A story's public view, the tags of what it was made from, and when it becomes another by itself
 * (milliseconds since 1970). `json` is the view through its schema, as it is sent, in pieces, where that is
 * known.
 */
export type ShownArticle = {
  readonly view: { id: string }
  json?: Buffer[]
  tags: string[]
  changesAt: number[]
}

/**
 * What of a story an answer shows: `fields` alone, where given, and what `include` adds. `narrow` (in
 * kit/fields) makes the schema of it.
 */
export type Asked = { fields?: string[]; include?: string[] }

/**
 * One way to show a story. `schema` is its shape, with what other plugins add to it. `select` is what to
 * read of the stories; `beside` names stored fields that the caller needs itself. `load` makes
 * the views of all the stories of one answer at once, in their order: find them at depth 1 on the
 * public's behalf, for relations that were not read, or may not be, are left out. A story itself may
 * be a draft that nothing has validated. Of what was not asked for, a view may hold anything: answer
 * it through its schema.
 */
export type ArticleView = {
  name: 'listed' | 'whole'
  schema: (config: SanitizedConfig) => ZodObject
  select: (config: SanitizedConfig, asked: Asked & { beside?: string[] }) => SelectType | undefined
  load: (
    context: Asked & { payload: Payload; articles: Article[]; isKept?: boolean },
  ) => Promise<ShownArticle[]>
}

/**
 * `listed`: as lists show it, read without its body. `whole`: all that a page needs. `plainText`: the
 * words of the body alone. `edition` names all that views are made by beside what is stored: the
 * address of the site, the platform's sources. Views of another edition are made anew.
 */
export type ArticleViews = {
  listed: ArticleView
  whole: ArticleView
  plainText: (article: Pick<Article, 'body'>) => string
  edition: string
}

/** Offers views of stories to other plugins; those that are there already give way. */
export const provideArticleViews = (config: Config, views: ArticleViews): Config => ({
  ...config,
  custom: { ...config.custom, articleViews: views },
})

/** The views that articlesPlugin() offers. @throws Error when no earlier plugin does */
export const articleViewsOf = (config: { custom?: Record<string, unknown> }) => {
  const views = config.custom?.articleViews as ArticleViews | undefined
  if (!views) throw new Error('Nothing shows stories yet: list the plugin after articlesPlugin().')
  return views
}

/** The view of one story as lists show it, as the public reads it now; undefined where they do not. */
export const readListed = async (payload: Payload, id: string) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    depth: 1,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { body: false },
  })
  const { listed } = articleViewsOf(payload.config)
  const [shown] = await listed.load({ payload, articles: docs as Article[] })
  return shown?.view
}
