// The two ways a story is shown, with what other plugins add to each.
import { articlePartsOf, type ArticlePart } from '#kit/articlePart.ts'
import type { ArticleView, ArticleViews } from '#kit/articleViews.ts'
import { articleSchema, listedArticleSchema } from './schemas.ts'
import { tagsOf } from './tagsOf.ts'
import { toListedArticle, toPublicArticle, type Article } from './toPublicArticle.ts'

type ToView = (article: Article, siteUrl: string) => { id: string }
// Drafts, of which previews are made, are stored as they come: they may lack what every published
// story has.
const withoutGaps = (article: Article): Article => ({
  ...article,
  headline: article.headline ?? '',
  language: article.language ?? 'vi',
  byline: article.byline?.map((row) => ({ ...row, role: row.role ?? 'text' })),
  corrections: article.corrections?.filter(({ date, note }) => date && note),
})

const toWhole: ToView = (article, siteUrl) => toPublicArticle(withoutGaps(article), siteUrl)

type Loaded = { part: ArticlePart; values: unknown[] }

const addParts = (view: { id: string }, row: number, loaded: Loaded[]) => ({
  ...view,
  ...Object.fromEntries(loaded.map(({ part, values }) => [part.name, values[row]])),
})

// One reading a part, not an article.
const loadWith =
  (toView: ToView, siteUrl: string): ArticleView['load'] =>
  async ({ payload, articles }) => {
    const loaded = await Promise.all(
      articlePartsOf(payload.config).map(async (part) => ({
        part,
        values: await part.load({ payload, articles }),
      })),
    )
    return articles.map((article, row) => ({
      view: addParts(toView(article, siteUrl), row, loaded),
      tags: [
        ...tagsOf(article),
        ...loaded.flatMap(({ part, values }) => part.tags(article.id, values[row])),
      ],
    }))
  }

/** The public views of stories; `siteUrl` begins every address. */
export const articleViews = (siteUrl: string): ArticleViews => ({
  listed: { schema: listedArticleSchema, load: loadWith(toListedArticle, siteUrl) },
  whole: { schema: articleSchema, load: loadWith(toWhole, siteUrl) },
})
