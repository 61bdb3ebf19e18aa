import escapeHtml from 'escape-html'
import type { DataFromCollectionSlug } from 'payload'
import type { Rendition } from '#collections/fields/image/renditionFields.ts'

export type Image = DataFromCollectionSlug<'images'>
type Figure = { image: Image; caption?: string | null; siteUrl: string; sizes?: string }
type File = { url: string; width: number; height: number }

const toSrcset = (files: File[], siteUrl: string) =>
  files.map(({ url, width }) => `${new URL(url, siteUrl).href} ${width}w`).join(', ')

const toAttributes = (attributes: Record<string, string | number | undefined>) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')

const toImg = (files: File[], { image, siteUrl, sizes }: Figure) => {
  const { url, width, height } = files.at(-1)!
  return `<img${toAttributes({
    src: new URL(url, siteUrl).href,
    srcset: files.length > 1 ? toSrcset(files, siteUrl) : undefined,
    sizes,
    alt: image.alt,
    width,
    height,
    loading: 'lazy',
  })}>`
}

// The picture uncut, in the widths and formats that there are; as it is until they are made.
const toPicture = (figure: Figure) => {
  const { image, siteUrl, sizes } = figure
  const uncut = ((image.renditions ?? []) as Rendition[]).filter(({ name }) => name === 'hero')
  const jpegs = uncut.filter(({ mimeType }) => mimeType === 'image/jpeg')
  const whole = { url: image.url ?? '', width: image.width ?? 0, height: image.height ?? 0 }
  if (!jpegs.length) return toImg([whole], figure)
  const avifs = uncut.filter(({ mimeType }) => mimeType === 'image/avif')
  const source = toAttributes({ type: 'image/avif', srcset: toSrcset(avifs, siteUrl), sizes })
  return `<picture><source${source}>${toImg(jpegs, figure)}</picture>`
}

const toFigcaption = (caption?: string | null, credit?: string | null) => {
  if (!caption && !credit) return ''
  const cite = credit ? ` <cite>${escapeHtml(credit)}</cite>` : ''
  return `<figcaption>${escapeHtml(caption ?? '')}${cite}</figcaption>`
}

/** A picture with its caption in this story, or else its own, and its credit. */
export const toFigure = (figure: Figure) => {
  const { image, caption } = figure
  const words = toFigcaption(caption || image.caption, image.credit)
  return `<figure>${toPicture(figure)}${words}</figure>`
}
