import { getCurrentDate } from 'payload'
import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { findStories, toItems } from '../stories.ts'
import { writeSitemap } from '../write.ts'

// As news crawlers want it: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
const most = 1_000
const twoDays = 2 * 24 * 60 * 60 * 1_000

const newestOfTwoDays = () => ({
  where: {
    publishedAt: {
      greater_than: new Date(getCurrentDate().getTime() - twoDays).toISOString(),
    },
  },
  sort: ['-publishedAt', '-id'],
  limit: most,
})

const example = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/articles/duong-ben-go-ba-lan-lui-hen</loc></url></urlset>`

/** `GET /news-sitemap.xml`: the stories of the last two days, up to 1,000, for news crawlers. */
export const readNews = ({ siteUrl, siteName }: { siteUrl: string; siteName: string }) =>
  defineRoute({
    method: 'get',
    path: '/news-sitemap.xml',
    summary: 'The stories of the last two days, for news crawlers',
    request: {},
    responses: { 200: z.string().meta({ examples: [example] }) },
    mediaType: 'application/xml',
    cache: { maxAge: 60, staleWhileRevalidate: 300 },
    handle: async ({ payload }) => {
      const stories = await findStories(payload, newestOfTwoDays())
      const items = await toItems(payload, stories, siteUrl)
      const withNews = stories.map(({ headline, language, publishedAt }, at) => ({
        ...items[at]!,
        news: {
          publication: { name: siteName, language },
          publication_date: publishedAt!,
          title: headline,
        },
      }))
      return { body: await writeSitemap(withNews, true), tags: ['articles'] }
    },
  })
