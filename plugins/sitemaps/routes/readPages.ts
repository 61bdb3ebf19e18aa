import type { Payload } from 'payload'
import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { most } from '../months.ts'
import { writeSitemap } from '../write.ts'
import { cache } from './cache.ts'

const collections = ['sections', 'tags', 'authors'] as const

const pathsOf = async (payload: Payload, collection: (typeof collections)[number]) => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: Math.floor(most / (collections.length + 1)),
    overrideAccess: false,
    pagination: false,
    select: { slug: true },
    sort: 'createdAt',
  })
  return docs.map(({ slug }) => `/${collection}/${slug}`)
}

const example = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/sections/chinh-tri</loc></url></urlset>`

/** `GET /sitemaps/pages.xml`: the front page, and the pages of sections, tags and authors. */
export const readPages = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/sitemaps/pages.xml',
    summary: 'The pages that are no stories',
    request: {},
    responses: { 200: z.string().meta({ examples: [example] }) },
    mediaType: 'application/xml',
    cache,
    handle: async ({ payload }) => {
      const paths = await Promise.all(collections.map((each) => pathsOf(payload, each)))
      const items = ['/', ...paths.flat()].map((path) => ({ url: `${siteUrl}${path}` }))
      return { body: await writeSitemap(items), tags: [...collections] }
    },
  })
