import type { ArticlePart } from '#kit/articlePart.ts'
import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { idOf } from '#kit/idOf.ts'
import { discussionOf } from './closing.ts'
import { readClosing } from './rules.ts'

type Discussion = DataFromCollectionSlug<'discussions'>

const discussionSchema = z
  .object({
    count: z.number(),
    state: z.enum(['open', 'closed']),
    closesAt: z.string().nullable().meta({ format: 'date-time' }),
  })
  .meta({ examples: [{ count: 12, state: 'open', closesAt: null }] })

/** What every answer with a state of comments is made from, beside its story. */
export const rulesTag = 'comment-rules'

/** `comments { count, state, closesAt }` on every story of the delivery API. */
export const discussionPart: ArticlePart = {
  name: 'comments',
  schema: discussionSchema,
  load: async ({ payload, articles }) => {
    const rules = await readClosing(payload)
    const { docs } = await payload.db.find<Discussion>({
      collection: 'discussions',
      where: { article: { in: articles.map(({ id }) => id) } },
      limit: 0,
      pagination: false,
      select: { article: true, approved: true },
    })
    const counts = new Map(docs.map(({ article, approved }) => [idOf(article), approved]))
    return articles.map((article) => ({
      count: counts.get(article.id) ?? 0,
      ...discussionOf(article, rules),
    }))
  },
  live: { fields: ['commentPolicy', 'publishedAt'], families: ['comments', rulesTag] },
  tags: (articleId) => [`comments:${articleId}`, rulesTag],
  changesAt: (value) => {
    const { closesAt } = discussionSchema.parse(value)
    return closesAt ? [Date.parse(closesAt)] : []
  },
}
