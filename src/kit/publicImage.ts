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

/** What readers get of a picture. */
export const imageSchema = z.object({
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
