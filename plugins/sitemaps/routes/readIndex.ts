import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { findParts, nameOf } from '../months.ts'
import { writeIndex } from '../write.ts'
import { cache } from './cache.ts'

/** `GET /sitemap.xml`: names the sitemaps, one for each month and one for pages that are no stories. */
export const readIndex = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/sitemap.xml',
    summary: 'The sitemap that names the others',
    request: {},
    responses: { 200: z.string() },
    mediaType: 'application/xml',
    cache,
    handle: async ({ payload }) => {
      const names = ['pages', ...(await findParts(payload)).map(nameOf)]
      const body = await writeIndex(names.map((name) => `${siteUrl}/sitemaps/${name}.xml`))
      return { body, tags: ['articles'] }
    },
  })
