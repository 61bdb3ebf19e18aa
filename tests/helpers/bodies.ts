// Bodies as the editor stores them, with blocks and links.
import { randomBytes } from 'node:crypto'
import { toBody } from './factories.ts'

/** A block of the kind `blockType`. */
export const toBlock = (blockType: string, fields: Record<string, unknown> = {}) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: randomBytes(12).toString('hex'), blockName: '', blockType, ...fields },
})

/** A picture between paragraphs. */
export const toUpload = (image: string, caption?: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: randomBytes(12).toString('hex'),
  relationTo: 'images',
  value: image,
  fields: { caption },
})

/** A paragraph with a link to another story. */
export const toLinkParagraph = (article: string, text = 'bài trước') => ({
  ...toBody('').root.children[0]!,
  children: [
    {
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      fields: {
        linkType: 'internal',
        newTab: false,
        doc: { relationTo: 'articles', value: article },
      },
      children: [{ type: 'text', version: 1, text, format: 0 }],
    },
  ],
})

/** A paragraph and, behind it, `nodes`. */
export const withNodes = (...nodes: object[]) => {
  const { root } = toBody('Đoạn mở đầu.')
  return { root: { ...root, children: [...root.children, ...nodes] } }
}
