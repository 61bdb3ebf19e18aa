// The fields of a block, from the YAML it is written as in a story's text.
import { parse } from 'yaml'
import { z } from 'zod'

const picture = z.object({ image: z.string(), caption: z.string().optional() })

const schemas = {
  pullQuote: z.strictObject({ quote: z.string(), attribution: z.string().optional() }),
  factBox: z.strictObject({ title: z.string(), content: z.string() }),
  gallery: z.strictObject({ pictures: z.array(picture).min(2), caption: z.string().optional() }),
  table: z.strictObject({
    cells: z.string(),
    caption: z.string().optional(),
    hasHeaderRow: z.boolean().default(true),
    hasHeaderColumn: z.boolean().default(false),
  }),
}

type Known = { images: Map<string, string>; toText: (markdown: string) => object }

/**
 * Pictures are named in the text, and a fact box's content is Markdown.
 * @throws ZodError where the YAML is not that of a block of this kind
 */
export const toFields = (kind: string, yaml: string, { images, toText }: Known): object => {
  const given: unknown = parse(yaml)
  if (kind === 'factBox') {
    const { title, content } = schemas.factBox.parse(given)
    return { title, content: toText(content) }
  }
  if (kind === 'gallery') {
    const { pictures, caption } = schemas.gallery.parse(given)
    return { caption, pictures: pictures.map((row) => ({ ...row, image: images.get(row.image) })) }
  }
  return schemas[kind as 'pullQuote' | 'table'].parse(given)
}
