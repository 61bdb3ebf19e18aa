import type { ArticlePart } from '#kit/articlePart.ts'
import { z } from 'zod'
import { idOf } from '#kit/idOf.ts'

/** `comments { count, state }` on every story of the delivery API. */
export const discussionPart: ArticlePart = {
  name: 'comments',
  schema: z.object({ count: z.number(), state: z.enum(['open', 'closed']) }),
  load: async ({ payload, articles }) => {
    const { docs } = await payload.find({
      collection: 'discussions',
      where: { article: { in: articles.map(({ id }) => id) } },
      depth: 0,
      pagination: false,
    })
    const counts = new Map(docs.map(({ article, approved }) => [idOf(article), approved]))
    return articles.map(({ id, commentPolicy }) => ({
      count: counts.get(id) ?? 0,
      state: commentPolicy === 'closed' ? 'closed' : 'open',
    }))
  },
  tags: (articleId) => [`comments:${articleId}`],
}
