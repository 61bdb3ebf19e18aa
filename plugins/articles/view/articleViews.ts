// The two ways a story is shown, with what other plugins add to each.
import { articlePartsOf, loadParts } from '#kit/articlePart.ts'
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

// Breaking news are so until a known time.
const changesOf = ({ breakingUntil }: Article) => (breakingUntil ? [Date.parse(breakingUntil)] : [])

const loadWith =
  (toView: ToView, siteUrl: string): ArticleView['load'] =>
  async ({ payload, articles, isKept, ...asked }) => {
    const views = articles.map((article) => toView(article, siteUrl))
    const parts = articlePartsOf(payload.config).filter(
      (part) => isAsked(part, asked) && !(isKept && part.live),
    )
    const added = await loadParts(parts, { payload, articles, views })
    const hasBody = isAsked({ name: 'body', onRequest: true }, asked)
    return articles.map((article, row) => ({
      view: {
        ...views[row]!,
        ...added[row]!.values,
        ...(hasBody ? { body: toPublicBody(article.body, siteUrl) } : {}),
      },
      tags: [...tagsOf(article), ...added[row]!.tags],
      changesAt: [...changesOf(article), ...added[row]!.changesAt],
    }))
  }

/** The public views of stories; `siteUrl` begins every address, `sources` name what makes them. */
export const articleViews = (siteUrl: string, sources = ''): ArticleViews => ({
  listed: {
    name: 'listed',
    schema: listedArticleSchema,
    select: toSelect({ hasBody: false }),
    load: loadWith(toListedArticle, siteUrl),
  },
  whole: {
    name: 'whole',
    schema: articleSchema,
    select: toSelect({ hasBody: true }),
    load: loadWith(toWhole, siteUrl),
  },
  plainText: ({ body }) => toPlainText(body),
  edition: `${siteUrl} ${sources}`,
})
