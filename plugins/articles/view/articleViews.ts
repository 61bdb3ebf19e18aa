// The two ways a story is shown, with what other plugins add to each.
import { articlePartsOf, type ArticlePart } from '#kit/articlePart.ts'
import type { ArticleView, ArticleViews } from '#kit/articleViews.ts'
import { isAsked } from './isAsked.ts'
import { articleSchema, listedArticleSchema, type ListedArticle } from './schemas.ts'
import { tagsOf } from './tagsOf.ts'
import { toPlainText } from './toPlainText.ts'
import { toPublicBody } from './toPublicBody.ts'
import { toListedArticle, toPublicArticle, type Article } from './toPublicArticle.ts'
import { toSelect } from './toSelect.ts'

type ToView = (article: Article, siteUrl: string) => ListedArticle

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

const valuesOf = (row: number, loaded: Loaded[]) =>
  Object.fromEntries(loaded.map(({ part, values }) => [part.name, values[row]]))

const tagsOfParts = (article: Article, row: number, loaded: Loaded[]) =>
  loaded.flatMap(({ part, values }) => part.tags(article.id, { article, value: values[row] }))

// Breaking news are so until a known time.
const changesOf = (article: Article, row: number, loaded: Loaded[]) => [
  ...(article.breakingUntil ? [Date.parse(article.breakingUntil)] : []),
  ...loaded.flatMap(({ part, values }) => part.changesAt?.(values[row]) ?? []),
]

// One reading a part, not an article.
const loadWith =
  (toView: ToView, siteUrl: string): ArticleView['load'] =>
  async ({ payload, articles, ...asked }) => {
    const views = articles.map((article) => toView(article, siteUrl))
    const parts = articlePartsOf(payload.config).filter((part) => isAsked(part, asked))
    const loaded = await Promise.all(
      parts.map(async (part) => ({ part, values: await part.load({ payload, articles, views }) })),
    )
    const hasBody = isAsked({ name: 'body', onRequest: true }, asked)
    return articles.map((article, row) => ({
      view: {
        ...views[row]!,
        ...valuesOf(row, loaded),
        ...(hasBody ? { body: toPublicBody(article.body, siteUrl) } : {}),
      },
      tags: [...tagsOf(article), ...tagsOfParts(article, row, loaded)],
      changesAt: changesOf(article, row, loaded),
    }))
  }

/** The public views of stories; `siteUrl` begins every address. */
export const articleViews = (siteUrl: string): ArticleViews => ({
  listed: {
    schema: listedArticleSchema,
    select: toSelect({ hasBody: false }),
    load: loadWith(toListedArticle, siteUrl),
  },
  whole: {
    schema: articleSchema,
    select: toSelect({ hasBody: true }),
    load: loadWith(toWhole, siteUrl),
  },
  plainText: ({ body }) => toPlainText(body),
})
