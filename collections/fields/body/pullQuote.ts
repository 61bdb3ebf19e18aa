import type { Block } from 'payload'

/** Somebody's words, set large between paragraphs. */
export const pullQuote: Block = {
  slug: 'pullQuote',
  labels: {
    singular: { en: 'Pull quote', vi: 'Trích dẫn nổi bật' },
    plural: { en: 'Pull quotes', vi: 'Trích dẫn nổi bật' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'quote',
      type: 'textarea',
      required: true,
      maxLength: 600,
      label: { en: 'Quote', vi: 'Lời trích' },
      admin: {
        description: {
          en: 'Without quotation marks around it.',
          vi: 'Không cần dấu ngoặc kép ở hai đầu.',
        },
      },
    },
    {
      name: 'attribution',
      type: 'text',
      maxLength: 200,
      label: { en: 'Who said it', vi: 'Người nói' },
    },
  ],
}
