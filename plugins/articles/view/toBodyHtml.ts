import { convertLexicalToHTML, LinkHTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { HTMLConverter, HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { DataFromCollectionSlug } from 'payload'
import { embed } from './blocks/embed.ts'
import { factBox } from './blocks/factBox.ts'
import { gallery } from './blocks/gallery.ts'
import { pullQuote } from './blocks/pullQuote.ts'
import { relatedStories } from './blocks/relatedStories.ts'
import { table } from './blocks/table.ts'
import { pictureOf, storyOf } from './relations.ts'
import { toFigure } from './toFigure.ts'

export type Body = DataFromCollectionSlug<'articles'>['body']

/** What HTML depends on beside the body: how addresses begin, and the story's language. */
export type Place = { siteUrl: string; language: string }

type LinkNode = { fields: { doc?: { value: unknown } | null } }

// A link to a story that the public may not read leads nowhere.
const toAddress = ({ fields }: LinkNode, siteUrl: string) => {
  const story = storyOf(fields.doc?.value)
  return story ? `${siteUrl}/articles/${story.slug}` : '#'
}

type BlockNode = { type?: string; fields: object }

const blocks = (place: Place): Record<string, HTMLConverter<BlockNode>> => ({
  embed: ({ node }) => embed(node.fields),
  factBox: ({ node }) => factBox(node.fields, (content) => toBodyHtml(content, place)),
  gallery: ({ node }) => gallery(node.fields, place.siteUrl),
  pullQuote: ({ node }) => pullQuote(node.fields),
  relatedStories: ({ node }) => relatedStories(node.fields, place),
  table: ({ node }) => table(node.fields),
})

const converters =
  (place: Place): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkHTMLConverter({
      internalDocToHref: ({ linkNode }) => toAddress(linkNode, place.siteUrl),
    }),
    upload: ({ node }) => {
      const image = pictureOf(node.value)
      const caption = node.fields?.caption as string | undefined
      return image ? toFigure({ image, caption, siteUrl: place.siteUrl }) : ''
    },
    blocks: blocks(place),
    unknown: () => '',
  })

/** A story's body as HTML: text escaped, pictures as figures with caption and credit. */
export const toBodyHtml = (body: Body | null | undefined, place: Place): string =>
  body
    ? convertLexicalToHTML({ data: body, converters: converters(place), disableContainer: true })
    : ''
