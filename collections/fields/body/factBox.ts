import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

const shortText = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({ enabledCollections: ['articles'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    InlineToolbarFeature(),
  ],
})

/** What a reader should know beside the story: figures, dates, who is who. */
export const factBox: Block = {
  slug: 'factBox',
  labels: {
    singular: { en: 'Fact box', vi: 'Hộp thông tin' },
    plural: { en: 'Fact boxes', vi: 'Hộp thông tin' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 150,
      label: { en: 'Title', vi: 'Tiêu đề hộp' },
    },
    {
      name: 'content',
      type: 'richText',
      required: true,
      editor: shortText,
      label: { en: 'Text or points', vi: 'Nội dung hoặc các ý' },
    },
  ],
}
