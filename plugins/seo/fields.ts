import { notCopied } from '#collections/fields/notCopied.ts'
import { sayTo } from '#collections/fields/words.ts'
import type { Field, TextField } from 'payload'
import { isWebAddress } from './isWebAddress.ts'
import { shownLengths } from './lengths.ts'

type Asked = { req?: { i18n?: { language?: string } } }

const refusal = {
  en: 'Give the whole address, beginning with https:// or http://.',
  vi: 'Hãy ghi địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.',
}

const texts: Field[] = [
  {
    name: 'title',
    type: 'text',
    maxLength: 200,
    label: { en: 'Title', vi: 'Tiêu đề' },
    admin: {
      description: {
        en: `Left empty, the headline stands here. About ${shownLengths.title} characters are shown.`,
        vi: `Để trống sẽ dùng tiêu đề bài. Thường chỉ hiện khoảng ${shownLengths.title} ký tự.`,
      },
    },
  },
  {
    name: 'description',
    type: 'textarea',
    maxLength: 500,
    label: { en: 'Description', vi: 'Mô tả' },
    admin: {
      description: {
        en: `Left empty, the standfirst stands here. About ${shownLengths.description} characters are shown.`,
        vi: `Để trống sẽ dùng sa pô. Thường chỉ hiện khoảng ${shownLengths.description} ký tự.`,
      },
    },
  },
]

const image: Field = {
  name: 'image',
  type: 'upload',
  relationTo: 'images',
  label: { en: 'Picture for social networks', vi: 'Ảnh cho mạng xã hội' },
  admin: {
    description: {
      en: 'Left empty, the lead image is used.',
      vi: 'Để trống sẽ dùng ảnh đại diện.',
    },
  },
}

const canonicalUrl: TextField = {
  name: 'canonicalUrl',
  type: 'text',
  maxLength: 2000,
  hooks: notCopied,
  label: { en: 'First published at', vi: 'Nơi đăng đầu tiên' },
  validate: (value: unknown, { req }: Asked) =>
    !value || isWebAddress(value) || sayTo(req, refusal),
  admin: {
    description: {
      en: 'Only for stories taken over from elsewhere: search engines are sent there.',
      vi: 'Chỉ dùng cho bài đăng lại: công cụ tìm kiếm sẽ được dẫn về địa chỉ này.',
    },
  },
}

/** What search engines and social networks are told; `site` is shown in the previews. */
export const seoFields = (site: { siteUrl: string; siteName: string }): Field[] => [
  {
    type: 'collapsible',
    label: { en: 'Search and sharing', vi: 'Tìm kiếm và chia sẻ' },
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'seoPreviews',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: {
            Field: { path: '/plugins/seo/admin/Previews.tsx#Previews', clientProps: site },
          },
        },
      },
      {
        name: 'seo',
        type: 'group',
        label: false,
        admin: { hideGutter: true },
        fields: [...texts, image, canonicalUrl],
      },
    ],
  },
]
