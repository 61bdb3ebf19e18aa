import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { findParts, nameOf } from '../months.ts'
import { writeIndex } from '../write.ts'
import { cache } from './cache.ts'

const example = `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://news.example/sitemaps/2026-11.xml</loc></sitemap></sitemapindex>`

/** `GET /sitemap.xml`: names the sitemaps, one for each month and one for pages that are no stories. */
export const readIndex = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/sitemap.xml',
    summary: 'The sitemap that names the others',
    request: {},
    responses: { 200: z.string().meta({ examples: [example] }) },
    mediaType: 'application/xml',
    cache,
    handle: async ({ payload }) => {
      const names = ['pages', ...(await findParts(payload)).map(nameOf)]
      const body = await writeIndex(names.map((name) => `${siteUrl}/sitemaps/${name}.xml`))
      return { body, tags: ['articles'] }
    },
  })
