import type { CollectionConfig } from 'payload'
import { anyone } from './access/anyone.ts'
import { isEditor } from './access/isEditor.ts'
import { sayTo } from './fields/words.ts'

const longest = 500

const wanted = {
  en: `Begin with one "/", without spaces, "?" and "#", ${longest} characters at most.`,
  vi: `Bắt đầu bằng một dấu "/", không có khoảng trắng, "?" và "#", tối đa ${longest} ký tự.`,
}

type Asked = { req?: { i18n?: { language?: string } } }

const isPath = (value: unknown, { req }: Asked) =>
  (typeof value === 'string' && value.length <= longest && /^\/(?!\/)[^\s?#]*$/.test(value)) ||
  sayTo(req, wanted)

/** Where old addresses went, so that links from elsewhere keep working. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { en: 'Redirect', vi: 'Chuyển hướng' },
    plural: { en: 'Redirects', vi: 'Chuyển hướng' },
  },
  access: { read: anyone, create: isEditor, update: isEditor, delete: isEditor },
  admin: {
    group: { en: 'Settings', vi: 'Cài đặt' },
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: longest,
      validate: isPath,
      label: { en: 'Old path', vi: 'Đường dẫn cũ' },
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      maxLength: longest,
      validate: isPath,
      label: { en: 'New path', vi: 'Đường dẫn mới' },
    },
  ],
}
