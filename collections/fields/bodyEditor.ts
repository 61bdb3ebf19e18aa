// The editor of a story's body: what a newspaper prints, and no more.
import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'

const figureCaption = {
  name: 'caption',
  type: 'textarea',
  maxLength: 500,
  label: { en: 'Caption in this story', vi: 'Chú thích trong bài này' },
  admin: {
    description: {
      en: 'Left empty, the picture’s own caption is printed.',
      vi: 'Để trống sẽ dùng chú thích của ảnh.',
    },
  },
} as const

const features = () => [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  LinkFeature({ enabledCollections: ['articles'] }),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  HorizontalRuleFeature(),
  UploadFeature({
    enabledCollections: ['images'],
    collections: { images: { fields: [figureCaption] } },
  }),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]

/** Lexical with headings, emphasis, links, lists, quotations and captioned figures. */
export const bodyEditor = () => lexicalEditor({ features: features() })
