import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { SitemapNotFound } from '../errors.ts'
import { most, publishedIn } from '../months.ts'
import { findStories, toItems } from '../stories.ts'
import { writeSitemap } from '../write.ts'
import { cache } from './cache.ts'

const part = /^(?<month>\d{4}-(?:0[1-9]|1[0-2]))(?:-(?<page>[2-9]|[1-9]\d{1,2}))?$/

const readName = (name: string) => {
  const { month, page = '1' } = part.exec(name)?.groups ?? {}
  if (!month) throw new SitemapNotFound()
  return { month, page: Number(page) }
}

const example = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/articles/duong-ben-go-ba-lan-lui-hen</loc></url></urlset>`

/** `GET /sitemaps/2026-11.xml`: the stories of a month. */
export const readMonth = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/sitemaps/:month.xml',
    summary: 'The stories of a month',
    request: { params: z.object({ month: z.string().max(20) }) },
    responses: { 200: z.string().meta({ examples: [example] }) },
    mediaType: 'application/xml',
    cache: { ...cache, missing: ['articles'] },
    handle: async ({ payload, params }) => {
      const { month, page } = readName(params.month)
      const wanted = { where: publishedIn(month), sort: ['publishedAt', 'id'], limit: most, page }
      const stories = await findStories(payload, wanted)
      if (stories.length === 0) throw new SitemapNotFound()
      const body = await writeSitemap(await toItems(payload, stories, siteUrl))
      return { body, tags: ['articles'] }
    },
  })
