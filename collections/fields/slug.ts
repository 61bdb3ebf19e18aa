import type { TextField } from 'payload'
import { fillSlug } from './fillSlug.ts'
import { notCopied } from './notCopied.ts'
import { sayTo } from './words.ts'

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/

const longest = 120
// Beside the address there is room for some thirty letters: what matters comes first.
const wanted = {
  en: `Only a–z, 0–9 and single hyphens, ${longest} at most.`,
  vi: `Chỉ a–z, 0–9 và dấu gạch nối đơn, tối đa ${longest} ký tự.`,
}

type Asked = { req?: { i18n?: { language?: string } } }

const isEmpty = (value: unknown) => value === undefined || value === null
const isSlug = (value: unknown) =>
  typeof value === 'string' && value.length <= longest && shape.test(value)

const leftEmpty = {
  en: 'Left empty, it is made from the title.',
  vi: 'Để trống sẽ tự tạo từ tiêu đề.',
}

/**
 * The part of an address that names a document. Left empty, it is made from the field `from`.
 * `more` goes on telling the desk about it.
 */
export const slug = (from: string, more?: { en: string; vi: string }): TextField => ({
  name: 'slug',
  type: 'text',
  label: { en: 'Address (slug)', vi: 'Đường dẫn (slug)' },
  unique: true,
  index: true,
  maxLength: longest,
  validate: (value: unknown, { req }: Asked) =>
    isEmpty(value) || isSlug(value) || sayTo(req, wanted),
  admin: {
    position: 'sidebar',
    components: {
      afterInput: [
        { path: '/collections/fields/SlugPreview.tsx#SlugPreview', clientProps: { from } },
      ],
    },
    description: {
      en: [leftEmpty.en, more?.en].join(' ').trim(),
      vi: [leftEmpty.vi, more?.vi].join(' ').trim(),
    },
  },
  // A copy gets an address of its own: Payload would add “ - Copy” to this one.
  hooks: { ...notCopied, beforeValidate: [fillSlug(from)] },
})
