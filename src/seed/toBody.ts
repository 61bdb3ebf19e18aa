// A story written in Markdown, as the rich text that the editor in the panel makes.
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { DataFromCollectionSlug, Payload, RichTextField } from 'payload'
import { toFields } from './toFields.ts'

type Body = DataFromCollectionSlug<'articles'>['body']
type EditorConfig = Awaited<ReturnType<typeof editorConfigFactory.fromField>>
type Node = Body['root']['children'][number]

const figure = /^!\[\]\(([\w-]+)(?: "(.*)")?\)$/
const fence = /^```(\w+)\n([\s\S]+)\n```$/

/** The features of the body's editor, as configured. */
export const bodyEditorConfig = async ({ collections }: Payload) => {
  const { fields } = collections.articles.config
  const body = fields.find((field) => 'name' in field && field.name === 'body')
  return editorConfigFactory.fromField({ field: body as RichTextField })
}

const newId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 24)

const toFigure = (image: string, caption = ''): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: newId(),
  fields: { caption },
  relationTo: 'images',
  value: image,
})

const toNodes = (markdown: string, editorConfig: EditorConfig): Node[] =>
  convertMarkdownToLexical({ editorConfig, markdown }).root.children as Node[]

const toBlock = (blockType: string, fields: object): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: newId(), blockName: '', blockType, ...fields },
})

const toRoot = (children: Node[]): Body => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
})

type Known = { editorConfig: EditorConfig; images: Map<string, string> }

const toPart = (text: string, known: Known): Node[] => {
  const [, image, caption] = figure.exec(text) ?? []
  if (image) return [toFigure(known.images.get(image)!, caption)]
  const [, kind, yaml] = fence.exec(text) ?? []
  if (!kind || !yaml) return toNodes(text, known.editorConfig)
  const toText = (markdown: string) => toRoot(toNodes(markdown, known.editorConfig))
  return [toBlock(kind, toFields(kind, yaml, { images: known.images, toText }))]
}

/** `images` gives the id of a picture by its name in the text. */
export const toBody = (markdown: string, known: Known): Body =>
  toRoot(
    markdown
      .trim()
      .split(/\n{2,}/)
      .flatMap((text) => toPart(text, known)),
  )
