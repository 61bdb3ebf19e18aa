import type { CollectionConfig, Field } from 'payload'
import { isEditor } from './access/isEditor.ts'
import { isStaff } from './access/isStaff.ts'
import { nobody } from './access/nobody.ts'
import { slots } from './fields/slots/slots.ts'

const siteTitle: Record<string, string> = { en: 'The site’s front page', vi: 'Trang chủ' }

// What the platform fills in: nobody types it, and it is the same however a page was made.
const own: Field[] = [
  {
    name: 'title',
    type: 'text',
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
    hooks: {
      afterRead: [
        ({ data, req, value }) =>
          data?.key === 'site' ? (siteTitle[req.i18n.language] ?? siteTitle.en) : value,
      ],
    },
    label: { en: 'Page', vi: 'Trang' },
  },
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
]

/** What editors put first on the site's and each section's front page; readers get the outcome. */
export const frontPages: CollectionConfig = {
  slug: 'front-pages',
  labels: {
    singular: { en: 'Front page', vi: 'Trang chủ, trang mục' },
    plural: { en: 'Front pages', vi: 'Trang chủ, trang mục' },
  },
  access: { read: isStaff, create: isEditor, update: isEditor, delete: isEditor },
  disableDuplicate: true,
  admin: {
    group: { en: 'Newsroom', vi: 'Tòa soạn' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'updatedAt'],
  },
  fields: [
    ...own,
    {
      name: 'section',
      type: 'relationship',
      relationTo: 'sections',
      index: true,
      label: { en: 'Section', vi: 'Chuyên mục' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Empty: the front page of the whole site.',
          vi: 'Để trống: trang chủ của cả báo.',
        },
      },
    },
    slots(),
  ],
}
