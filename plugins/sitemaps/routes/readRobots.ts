import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'

const rules = (siteUrl: string) => `User-agent: *
Allow: /api/images/file/
Allow: /api/renditions/file/
Disallow: /admin
Disallow: /api/
Disallow: /v1/preview/

Sitemap: ${siteUrl}/sitemap.xml
Sitemap: ${siteUrl}/news-sitemap.xml
`

/** `GET /robots.txt`: crawlers read everything but the newsroom's own, and where the sitemaps are. */
export const readRobots = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/robots.txt',
    summary: 'What crawlers may read',
    request: {},
    responses: { 200: z.string().meta({ examples: [rules('https://news.example')] }) },
    mediaType: 'text/plain',
    cache: { maxAge: 3600, staleWhileRevalidate: 86_400 },
    handle: async () => ({ body: rules(siteUrl), tags: [] }),
  })
