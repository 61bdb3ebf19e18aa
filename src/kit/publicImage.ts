// A picture as the delivery API shows it, wherever it stands.
import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'

type Image = DataFromCollectionSlug<'images'>
type Size = NonNullable<NonNullable<Image['sizes']>[keyof NonNullable<Image['sizes']>]>

const address = z.string().meta({ format: 'uri' })

const rendition = z.object({
  name: z.string(),
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
  renditions: z.array(rendition),
})

export type PublicImage = z.infer<typeof imageSchema>

const toRenditions = (sizes: Image['sizes'], siteUrl: string) =>
  Object.entries(sizes ?? {}).flatMap(([name, size]: [string, Size | undefined]) => {
    const { url, width, height, mimeType, filesize } = size ?? {}
    if (!url || !width || !height || !mimeType || !filesize) return []
    return [{ name, url: new URL(url, siteUrl).href, width, height, mimeType, filesize }]
  })

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
  renditions: toRenditions(image.sizes, siteUrl),
})
