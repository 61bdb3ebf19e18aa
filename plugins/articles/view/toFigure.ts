import escapeHtml from 'escape-html'
import type { DataFromCollectionSlug } from 'payload'

export type Image = DataFromCollectionSlug<'images'>
type Rendition = { url?: string | null; width?: number | null }
type Figure = { image: Image; caption?: string | null; siteUrl: string; sizes?: string }

const toSource = ({ url, width }: Rendition, siteUrl: string) =>
  url && width ? `${new URL(url, siteUrl).href} ${width}w` : undefined

const toSrcset = ({ url, width, sizes }: Image, siteUrl: string) =>
  [sizes?.wide, { url, width }]
    .map((rendition) => rendition && toSource(rendition, siteUrl))
    .filter(Boolean)
    .join(', ')

const toFigcaption = (caption?: string | null, credit?: string | null) => {
  if (!caption && !credit) return ''
  const cite = credit ? ` <cite>${escapeHtml(credit)}</cite>` : ''
  return `<figcaption>${escapeHtml(caption ?? '')}${cite}</figcaption>`
}

/** A picture with its caption in this story, or else its own, and its credit. */
export const toFigure = ({ image, caption, siteUrl, sizes }: Figure) => {
  const attributes = [
    `src="${escapeHtml(new URL(image.url ?? '', siteUrl).href)}"`,
    `srcset="${escapeHtml(toSrcset(image, siteUrl))}"`,
    ...(sizes ? [`sizes="${sizes}"`] : []),
    `alt="${escapeHtml(image.alt)}"`,
    `width="${image.width}" height="${image.height}" loading="lazy"`,
  ]
  const words = toFigcaption(caption || image.caption, image.credit)
  return `<figure><img ${attributes.join(' ')}>${words}</figure>`
}
