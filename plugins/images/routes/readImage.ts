import { defineRoute } from '#kit/delivery.ts'
import { imageSchema, toPublicImage } from '#kit/publicImage.ts'
import { z } from 'zod'
import { ImageNotFound } from '../errors.ts'

/** `GET /v1/images/:id`: a picture that something public shows, and its renditions. */
export const readImage = ({ siteUrl }: { siteUrl: string }) =>
  defineRoute({
    method: 'get',
    path: '/v1/images/:id',
    summary: 'One picture',
    request: { params: z.object({ id: imageSchema.shape.id.max(64) }) },
    responses: { 200: imageSchema },
    cache: { maxAge: 60, staleWhileRevalidate: 300 },
    handle: async ({ payload, params: { id } }) => {
      const { docs } = await payload.find({
        collection: 'images',
        where: { id: { equals: id } },
        depth: 0,
        limit: 1,
        overrideAccess: false,
        pagination: false,
      })
      if (!docs[0]) throw new ImageNotFound()
      return { body: toPublicImage(docs[0], siteUrl), tags: [`images:${id}`] }
    },
  })
