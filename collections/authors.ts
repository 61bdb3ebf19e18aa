import type { CollectionConfig } from 'payload'
import { anyone } from './access/anyone.ts'
import { isEditor } from './access/isEditor.ts'
import { isStaff } from './access/isStaff.ts'
import { slug } from './fields/slug.ts'

/** Names that appear on bylines. An author needs no login; one who has one is linked to it. */
export const authors: CollectionConfig = {
  slug: 'authors',
  labels: {
    singular: { en: 'Author', vi: 'Tác giả' },
    plural: { en: 'Authors', vi: 'Tác giả' },
  },
  access: { read: anyone, create: isEditor, update: isEditor, delete: isEditor },
  admin: {
    group: { en: 'Newsroom', vi: 'Tòa soạn' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'title', 'user', 'slug'],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { en: 'Name as printed', vi: 'Tên đứng báo' },
    },
    {
      name: 'title',
      type: 'text',
      maxLength: 120,
      label: { en: 'Title', vi: 'Chức danh' },
    },
    {
      name: 'bio',
      type: 'textarea',
      maxLength: 1000,
      label: { en: 'About', vi: 'Giới thiệu' },
    },
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'images',
      label: { en: 'Portrait', vi: 'Ảnh chân dung' },
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: { en: 'Login', vi: 'Tài khoản' },
      access: { read: isStaff },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Stories with this name on the byline may be edited by this user.',
          vi: 'Tài khoản này được sửa các bài có tên tác giả.',
        },
      },
    },
    slug('name'),
  ],
}
