// The editor of a story's body: what a newspaper prints, and no more.
import {
  BlockquoteFeature,
  BlocksFeature,
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
import { captionHere } from './captionHere.ts'
import { embed } from './embed/embed.ts'
import { factBox } from './factBox.ts'
import { gallery } from './gallery.ts'
import { pullQuote } from './pullQuote.ts'
import { relatedStories } from './relatedStories.ts'
import { table } from './table.ts'

const blocks = [pullQuote, gallery, embed, factBox, table, relatedStories]

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
    collections: { images: { fields: [captionHere] } },
  }),
  BlocksFeature({ blocks }),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]

/** Lexical with headings, emphasis, links, lists, quotations, captioned figures and blocks. */
export const bodyEditor = () => lexicalEditor({ features: features() })
