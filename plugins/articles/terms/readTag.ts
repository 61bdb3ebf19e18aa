import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { findBySlug } from '#kit/findBySlug.ts'
import { TagNotFound } from '../errors.ts'
import { cache, tagSchema, toTag } from './schemas.ts'

/** `GET /v1/tags/:slug`. */
export const readTag = (siteUrl: string) =>
  defineRoute({
    method: 'get',
    path: '/v1/tags/:slug',
    summary: 'One tag',
    request: { params: z.object({ slug: tagSchema.shape.slug.max(120) }) },
    responses: { 200: tagSchema },
    cache: { ...cache, missing: ['tags'] },
    handle: async ({ payload, params: { slug } }) => {
      const tag = await findBySlug(payload, { collection: 'tags', slug })
      if (!tag) throw new TagNotFound()
      return { body: toTag(tag, siteUrl), tags: [`tags:${tag.id}`] }
    },
  })
