import type { ArticleView } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { z } from 'zod'
import { readNewest } from '../readNewest.ts'
import { checkToken } from '../token.ts'
import { withTickets } from '../withTickets.ts'

const preview = {
  draft: z.boolean().meta({ description: 'Whether this version is not the published one.' }),
  expiresAt: z.string().meta({ format: 'date-time' }),
}

/** `GET /v1/preview/articles/:id?token=`: a story as it was last saved, for who has the link. */
export const readPreview = (whole: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/preview/articles/:id',
    summary: 'A story as it was last saved, published or not',
    request: {
      params: z.object({ id: z.string().max(64) }),
      query: z.strictObject({ token: z.string().default('') }),
    },
    responses: (config) => ({ 200: whole.schema(config).extend(preview) }),
    handle: async ({ payload, params: { id }, query: { token } }) => {
      const expiresAt = checkToken(payload.secret, { article: id, token, now: new Date() })
      const article = await readNewest(payload, id)
      const [shown] = await whole.load({ payload, articles: [article] })
      return {
        headers: { 'X-Robots-Tag': 'noindex, nofollow' },
        body: {
          ...withTickets(shown!.view, { secret: payload.secret, expiresAt }),
          draft: article._status !== 'published',
          expiresAt: expiresAt.toISOString(),
        },
      }
    },
  })
