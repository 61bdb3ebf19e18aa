import type { DataFromCollectionSlug } from 'payload'
import type { PublicImage } from './schemas.ts'

type Image = DataFromCollectionSlug<'images'>
type Size = NonNullable<NonNullable<Image['sizes']>[keyof NonNullable<Image['sizes']>]>

const toRenditions = (sizes: Image['sizes'], siteUrl: string) =>
  Object.entries(sizes ?? {}).flatMap(([name, size]: [string, Size | undefined]) => {
    const { url, width, height, mimeType, filesize } = size ?? {}
    if (!url || !width || !height || !mimeType || !filesize) return []
    return [{ name, url: new URL(url, siteUrl).href, width, height, mimeType, filesize }]
  })

/** A picture as the delivery API shows it; addresses are whole. */
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
