import type { ArticleView } from '#kit/articleViews.ts'
import { defineRoute } from '#kit/delivery.ts'
import { fieldsParameter, narrow } from '#kit/fields.ts'
import { freshFor } from '#kit/freshFor.ts'
import { shownOfOthers } from '#kit/makeViews.ts'
import { refuseMissing } from '#kit/publishedArticle.ts'
import { storyReader } from '#kit/readStories.ts'
import { z } from 'zod'
import { slugSchema } from '../view/schemas.ts'
import { includeParameter } from './include.ts'

/** `GET /v1/articles/:slug`: everything a page needs in one answer. */
export const readArticle = (whole: ArticleView) =>
  defineRoute({
    method: 'get',
    path: '/v1/articles/:slug',
    summary: 'One story',
    request: (config) => ({
      params: z.object({ slug: slugSchema.max(200) }),
      query: z.strictObject({
        fields: fieldsParameter(whole.schema(config)),
        include: includeParameter(config),
      }),
    }),
    responses: (config) => ({ 200: whole.schema(config) }),
    cache: { maxAge: 60, staleWhileRevalidate: 300, missing: ['articles'] },
    handle: async ({ payload, params, query: { fields, include = [] } }) => {
      const reading = { payload, view: whole, fields, include, populate: shownOfOthers }
      const { find, show } = storyReader(reading)
      const [shown] = await show(await find({ where: { slug: { equals: params.slug } }, limit: 1 }))
      if (!shown) return refuseMissing(payload, params.slug)
      const made = { tags: shown.tags, maxAge: freshFor([shown]) }
      if (shown.json) return { ...made, json: Buffer.concat(shown.json) }
      const schema = fields && narrow(whole.schema(payload.config), [...fields, ...include])
      return { ...made, body: shown.view, schema }
    },
  })
