import { articlePartsOf } from '#kit/articlePart.ts'
import type { Payload } from 'payload'
import type { Article } from '../view/toPublicArticle.ts'

type Viewed = { id: string }

/** Adds to each public article what other plugins know of it: one reading a plugin, not an article. */
export const withParts = async <T extends Viewed>(
  payload: Payload,
  articles: Article[],
  views: T[],
): Promise<T[]> => {
  const parts = articlePartsOf(payload.config)
  const columns = await Promise.all(parts.map(({ load }) => load({ payload, articles })))
  return views.map((view, row) => {
    const added = parts.map(({ name }, column) => [name, columns[column]?.[row]])
    return { ...view, ...Object.fromEntries(added) }
  })
}

/** The tags of those additions. */
export const partTags = (payload: Payload, articleId: string) =>
  articlePartsOf(payload.config).flatMap(({ tags }) => tags(articleId))
