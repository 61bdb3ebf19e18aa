import type { CollectionConfig, Field } from 'payload'
import { isStaff } from './access/isStaff.ts'
import { nobody } from './access/nobody.ts'

const step = (name: string, label: { en: string; vi: string }): Field => ({
  name,
  type: 'text',
  required: true,
  label,
})

/** A story's way through the desk, step by step: written by the platform, changed by nobody. */
export const transitions: CollectionConfig = {
  slug: 'transitions',
  labels: {
    singular: { en: 'Step', vi: 'Bước biên tập' },
    plural: { en: 'Steps', vi: 'Các bước biên tập' },
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'name' },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['article', 'createdAt'] }],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      maxDepth: 0,
      label: { en: 'Story', vi: 'Bài viết' },
    },
    step('name', { en: 'Step', vi: 'Bước' }),
    step('from', { en: 'From', vi: 'Từ' }),
    step('to', { en: 'To', vi: 'Đến' }),
    { name: 'note', type: 'textarea', label: { en: 'Note', vi: 'Lời nhắn' } },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'By', vi: 'Người thực hiện' },
    },
    {
      name: 'isAutomatic',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'At the appointed time', vi: 'Tự động theo giờ hẹn' },
    },
  ],
}
