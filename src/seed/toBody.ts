// A story written in Markdown, as the rich text that the editor in the panel makes.
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { DataFromCollectionSlug, Payload, RichTextField } from 'payload'

type Body = DataFromCollectionSlug<'articles'>['body']
type EditorConfig = Awaited<ReturnType<typeof editorConfigFactory.fromField>>
type Node = Body['root']['children'][number]

const figure = /^!\[\]\(([\w-]+)(?: "(.*)")?\)$/

/** The features of the body's editor, as configured. */
export const bodyEditorConfig = async ({ collections }: Payload) => {
  const { fields } = collections.articles.config
  const body = fields.find((field) => 'name' in field && field.name === 'body')
  return editorConfigFactory.fromField({ field: body as RichTextField })
}

const toFigure = (image: string, caption = ''): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
  fields: { caption },
  relationTo: 'images',
  value: image,
})

const toNodes = (markdown: string, editorConfig: EditorConfig): Node[] =>
  convertMarkdownToLexical({ editorConfig, markdown }).root.children as Node[]

/** `images` gives the id of a picture by its name in the text. */
export const toBody = (
  markdown: string,
  { editorConfig, images }: { editorConfig: EditorConfig; images: Map<string, string> },
): Body => {
  const blocks = markdown.trim().split(/\n{2,}/)
  const children = blocks.flatMap((block) => {
    const [, name, caption] = figure.exec(block) ?? []
    return name ? [toFigure(images.get(name)!, caption)] : toNodes(block, editorConfig)
  })
  const root = {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: 'ltr' as const,
  }
  return { root: { ...root, children } }
}
