import type { ArticleView } from '#kit/articleView.ts'
import { withParts } from '../routes/withParts.ts'
import { articleSchema } from './schemas.ts'
import { toPublicArticle, type Article } from './toPublicArticle.ts'

// Drafts are stored as they come: what every published story has, they may lack.
const withoutGaps = (article: Article): Article => ({
  ...article,
  headline: article.headline ?? '',
  language: article.language ?? 'vi',
  byline: article.byline?.map((row) => ({ ...row, role: row.role ?? 'text' })),
  corrections: article.corrections?.filter(({ date, note }) => date && note),
})

/** A whole story as `GET /v1/articles/:slug` answers it, of drafts too. */
export const articleView = ({ siteUrl }: { siteUrl: string }): ArticleView => ({
  schema: articleSchema,
  show: async (payload, article) => {
    const view = toPublicArticle(withoutGaps(article), siteUrl)
    const [whole = view] = await withParts(payload, [article], [view])
    return whole
  },
})
