// A body's words alone: for counting, searching, and wherever there is no HTML.
import { readCells } from '#collections/fields/body/readCells.ts'
import {
  convertLexicalToPlaintext,
  type PlaintextConverters,
} from '@payloadcms/richtext-lexical/plaintext'
import type { EmbedFields } from './blocks/embed.ts'
import type { FactBox } from './blocks/factBox.ts'
import type { Gallery } from './blocks/gallery.ts'
import type { PullQuote } from './blocks/pullQuote.ts'
import type { Table } from './blocks/table.ts'
import type { Body } from './toBodyHtml.ts'

type Words = (string | null | undefined)[]

const rowsOf = (cells: Table['cells']) =>
  readCells(cells)
    .map((row) => row.join('\t'))
    .join('\n')

// What this story's writer wrote. A picture's own words and other stories' headlines are not.
const wordsOf = {
  embed: ({ title, caption }: EmbedFields): Words => [title, caption],
  factBox: ({ title, content }: FactBox): Words => [title, toPlainText(content)],
  gallery: ({ pictures, caption }: Gallery): Words => [
    ...(pictures ?? []).map((row) => row.caption),
    caption,
  ],
  pullQuote: ({ quote, attribution }: PullQuote): Words => [quote, attribution],
  relatedStories: (): Words => [],
  table: ({ cells, caption }: Table): Words => [rowsOf(cells), caption],
}

/** Stands apart from the text around it. */
const paragraphs = (...words: Words) => `\n\n${words.filter(Boolean).join('\n\n')}\n\n`

const converters: PlaintextConverters = {
  upload: ({ node }) => paragraphs(node.fields?.caption as string | undefined),
  blocks: Object.fromEntries(
    Object.entries(wordsOf).map(([kind, read]) => [
      kind,
      ({ node }: { node: { fields?: unknown } }) =>
        paragraphs(...read((node.fields ?? {}) as never)),
    ]),
  ),
}

/** The words of a body as its writer set them, paragraphs and blocks parted by empty lines. */
export const toPlainText = (body: Body | null | undefined): string =>
  body
    ? convertLexicalToPlaintext({ data: body, converters })
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : ''
