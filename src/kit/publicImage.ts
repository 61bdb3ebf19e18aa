// A picture as the delivery API shows it, wherever it stands.
import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import type { Rendition } from '#collections/fields/image/renditionFields.ts'
import { renditionNames } from '#collections/fields/image/renditionNames.ts'

type Image = DataFromCollectionSlug<'images'>

const address = z.string().meta({ format: 'uri' })

const rendition = z.object({
  name: z.enum(renditionNames),
  url: address,
  width: z.number(),
  height: z.number(),
  mimeType: z.string(),
  filesize: z.number(),
})

const anImage = {
  id: '187332e2-37a1-4bcb-9c2d-2872804aee9e',
  url: 'https://news.example/api/images/file/3f9a1c0d5be24f6789ab01cd23ef4567.jpg',
  alt: 'Con đường đất dở dang bên hàng rào tôn.',
  caption: 'Đoạn đường Bến Gỗ chưa thảm nhựa.',
  credit: 'Ảnh: Báo Vân Sơn',
  width: 1600,
  height: 1067,
  mimeType: 'image/jpeg',
  placeholder: 'data:image/webp;base64,UklGRhYAAABXRUJQVlA4TAoAAAAvAAAAAEX/I/of',
  focalPoint: { x: 50, y: 50 },
  renditions: [
    {
      name: 'thumbnail',
      url: 'https://news.example/api/renditions/file/8c41e7b2a9d04f5e93c6d17f20ab58e1-thumbnail.avif',
      width: 320,
      height: 240,
      mimeType: 'image/avif',
      filesize: 4120,
    },
  ],
}

/** What readers get of a picture. */
export const imageSchema = z
  .object({
    id: z.string(),
    url: address,
    alt: z.string(),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    width: z.number(),
    height: z.number(),
    mimeType: z.string(),
    placeholder: z.string().nullable().meta({ description: 'A tiny picture as a data: address.' }),
    focalPoint: z.object({ x: z.number(), y: z.number() }),
    renditions: z.array(rendition).meta({
      description:
        'By use; for each, AVIF before JPEG, narrow before wide. Empty until they are made.',
    }),
  })
  .meta({ examples: [anImage] })

export type PublicImage = z.infer<typeof imageSchema>

const toRenditions = ({ renditions }: Image, siteUrl: string) =>
  ((renditions ?? []) as Rendition[]).map((file) => ({
    ...file,
    url: new URL(file.url, siteUrl).href,
  }))

/** A stored picture as readers get it; addresses are whole and begin with `siteUrl`. */
export const toPublicImage = (image: Image, siteUrl: string): PublicImage => ({
  id: String(image.id),
  url: new URL(image.url ?? '', siteUrl).href,
  alt: image.alt,
  caption: image.caption ?? null,
  credit: image.credit ?? null,
  width: image.width ?? 0,
  height: image.height ?? 0,
  mimeType: image.mimeType ?? '',
  placeholder: image.placeholder ?? null,
  focalPoint: { x: image.focalX ?? 50, y: image.focalY ?? 50 },
  renditions: toRenditions(image, siteUrl),
})
