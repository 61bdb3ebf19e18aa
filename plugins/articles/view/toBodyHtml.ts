import { convertLexicalToHTML, LinkHTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import escapeHtml from 'escape-html'
import type { DataFromCollectionSlug } from 'payload'

type Image = DataFromCollectionSlug<'images'>
type Body = DataFromCollectionSlug<'articles'>['body']
type Rendition = { url?: string | null; width?: number | null }

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

const toFigure = (image: Image, caption: string | undefined, siteUrl: string) => {
  const attributes = [
    `src="${escapeHtml(new URL(image.url ?? '', siteUrl).href)}"`,
    `srcset="${escapeHtml(toSrcset(image, siteUrl))}"`,
    `alt="${escapeHtml(image.alt)}"`,
    `width="${image.width}" height="${image.height}" loading="lazy"`,
  ]
  const words = toFigcaption(caption || image.caption, image.credit)
  return `<figure><img ${attributes.join(' ')}>${words}</figure>`
}

type LinkNode = { fields: { doc?: { value: unknown } | null } }

// A story that the public may not read is an id here, and its link leads nowhere.
const toAddress = ({ fields }: LinkNode, siteUrl: string) => {
  const story = fields.doc?.value as { slug?: string } | string | undefined
  return typeof story === 'object' && story?.slug ? `${siteUrl}/articles/${story.slug}` : '#'
}

const converters =
  (siteUrl: string): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkHTMLConverter({ internalDocToHref: ({ linkNode }) => toAddress(linkNode, siteUrl) }),
    // A picture that is gone, or that the public may not see, is nothing here or an id.
    upload: ({ node }) =>
      node.value && typeof node.value === 'object'
        ? toFigure(node.value as unknown as Image, node.fields?.caption as string, siteUrl)
        : '',
  })

/** A story's body as HTML: text escaped, pictures as figures with caption and credit. */
export const toBodyHtml = (body: Body | null | undefined, siteUrl: string) =>
  body
    ? convertLexicalToHTML({ data: body, converters: converters(siteUrl), disableContainer: true })
    : ''
