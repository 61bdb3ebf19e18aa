import { articlePartsOf, type ArticlePart, type ArticleView } from '#kit/articlePart.ts'
import type { Payload } from 'payload'
import type { Article } from '../view/toPublicArticle.ts'

type Parts<T> = { payload: Payload; articles: Article[]; views: T[]; include?: string[] }

const isWanted = ({ name, onRequest }: ArticlePart, include: string[]) =>
  !onRequest || include.includes(name)

/**
 * Adds to each public article what other plugins know of it: one reading a plugin, not an article.
 * `include` names the parts that wait to be asked for; by default none of them.
 */
export const withParts = async <T extends ArticleView>({
  payload,
  articles,
  views,
  include = [],
}: Parts<T>): Promise<T[]> => {
  const parts = articlePartsOf(payload.config).filter((part) => isWanted(part, include))
  const columns = await Promise.all(parts.map(({ load }) => load({ payload, articles, views })))
  return views.map((view, row) => {
    const added = parts.map(({ name }, column) => [name, columns[column]?.[row]])
    return { ...view, ...Object.fromEntries(added) }
  })
}

/** The tags of those additions. */
export const partTags = (payload: Payload, article: Article) =>
  articlePartsOf(payload.config).flatMap(({ tags }) => tags(article.id, article))
