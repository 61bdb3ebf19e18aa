import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { findBySlug, SectionNotFound } from '#kit/findBySlug.ts'
import { cache, sectionSchema, toSection } from './schemas.ts'

/** A newsroom has dozens. */
const most = 500

/** `GET /v1/sections`: all of them, in the newsroom's order. */
export const listSections = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/v1/sections',
    summary: 'Sections, in the newsroom’s order',
    request: {},
    responses: {
      200: z.object({
        docs: z.array(sectionSchema),
        limit: z.literal(most),
        nextCursor: z.null(),
      }),
    },
    cache,
    handle: async ({ payload }) => {
      const { docs } = await payload.find({
        collection: 'sections',
        depth: 1,
        limit: most,
        overrideAccess: false,
        pagination: false,
        sort: '_order',
      })
      const shown = docs.map((section) => toSection(section, siteUrl))
      return { body: { docs: shown, limit: most, nextCursor: null }, tags: ['sections'] }
    },
  })

/** `GET /v1/sections/:slug`. */
export const readSection = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/v1/sections/:slug',
    summary: 'One section',
    request: { params: z.object({ slug: sectionSchema.shape.slug.max(120) }) },
    responses: { 200: sectionSchema },
    cache: { ...cache, missing: ['sections'] },
    handle: async ({ payload, params: { slug } }) => {
      const section = await findBySlug(payload, { collection: 'sections', slug, depth: 1 })
      if (!section) throw new SectionNotFound()
      // The name of the section around it may change, too.
      return { body: toSection(section, siteUrl), tags: ['sections'] }
    },
  })
